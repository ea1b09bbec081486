/** A goal to start from that an agency brought along: nobody's own, so it has no owner. */
export interface GoalTemplateTable {
  key: string
  programmeKey: string
  agency: string
  lifeArea: string
  /** JSON: the names of the blanks in the order they are asked */
  blanks: string
  /** JSON: a sentence for each language, or one for each form of the number */
  sentences: string
  loadedAt: string
  retiredAt: string | null
}
