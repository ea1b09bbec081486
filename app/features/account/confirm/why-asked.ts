// What an address that asks is about, by how it begins; the page says it before it asks for anything.
const reasons = [
  ['showing', /^\/sharing\b/],
  [
    'signingIn',
    /^\/(me|worker\/me|admin\/me)\/(password|passkeys|backup-card|recovery-codes|identifier|mail|phone|contact)/,
  ],
  ['taking', /^\/me\/my-data/],
  ['erasing', /^\/me\/(erase|delete)/],
] as const

export type WhyAsked = (typeof reasons)[number][0] | 'other'

/** Why somebody is asked once more who they are, by where they were going. */
export const whyAsked = (next: string): WhyAsked => reasons.find(([, begins]) => begins.test(next))?.[0] ?? 'other'
