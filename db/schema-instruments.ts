/** A questionnaire that an agency brought along: nobody's own, so it has no owner. */
export interface InstrumentTable {
  key: string
  version: number
  programmeKey: string
  agency: string
  /** JSON: the structure and the words in every language, as the file had them */
  content: string
  loadedAt: string
  retiredAt: string | null
}

/** What living costs, as an agency's file said it: nobody's own, so it has no owner. */
export interface CostOfLivingTable {
  version: string
  programmeKey: string
  agency: string
  /** JSON: the year, the places with their amounts, and the words in every language */
  content: string
  loadedAt: string
}
