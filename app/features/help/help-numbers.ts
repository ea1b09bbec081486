import type { HelpNumber } from '#app/domain/help-now.ts'

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
