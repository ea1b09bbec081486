/** One line of *Need help today?*; the words for `key` are in the locales, the numbers are an agency's data. */
export interface HelpNumber {
  key: 'danger' | 'crisis' | 'needs' | 'violence' | 'office'
  call: string
  /** A word to text, and the number to text it to. */
  text?: { word: string; to: string }
}

/**
 * For people who did not say where they get aid: numbers that hold in the whole country. Checked against public pages
 * (ovc.ojp.gov; Washington State Department of Health on 988). 211 covers most of the country, not all.
 */
export const nationalHelpNumbers: readonly HelpNumber[] = [
  { key: 'danger', call: '911' },
  { key: 'crisis', call: '988' },
  { key: 'needs', call: '211' },
  { key: 'violence', call: '1-800-799-7233', text: { word: 'START', to: '88788' } },
]
