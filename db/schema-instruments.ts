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
