/** My bridge: five pillars of nine parts, five levels each, read from the water up. */
export const bridge1 = {
  key: 'bridge',
  version: 1,
  kind: 'bridge',
  licence: 'Footbridge',
  scale: { from: 1, to: 5 },
  total: 'pillars',
  groups: [
    { key: 'home', items: ['home', 'children'] },
    { key: 'wellbeing', items: ['health', 'people'] },
    { key: 'money', items: ['debts', 'savings'] },
    { key: 'learning', items: ['education'] },
    { key: 'work', items: ['earnings', 'job_quality'] },
  ],
  items: [
    { key: 'home', section: 'bridge', helpAt: [1] },
    { key: 'children', section: 'bridge' },
    { key: 'health', section: 'body-mind' },
    { key: 'people', section: 'bridge' },
    { key: 'debts', section: 'debts' },
    { key: 'savings', section: 'savings' },
    { key: 'education', section: 'bridge' },
    { key: 'earnings', section: 'earnings', amounts: true },
    { key: 'job_quality', section: 'bridge', ticks: ['cover', 'hours', 'grow'] },
  ],
} as const
