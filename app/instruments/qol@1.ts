/** My life now: ten themes, ten points of which only the ends are worded, about the present. */
export const qol1 = {
  key: 'qol',
  version: 1,
  kind: 'line',
  licence: 'Footbridge',
  scale: { from: 1, to: 10 },
  total: 'mean',
  items: [
    // Of the body and the mind a worker reads only with the tick that names them.
    { key: 'body', section: 'body-mind' },
    { key: 'mind', section: 'body-mind', helpAt: [1, 2] },
    { key: 'self_care', section: 'quality-of-life' },
    { key: 'duties', section: 'quality-of-life' },
    { key: 'getting_on', section: 'quality-of-life' },
    { key: 'support', section: 'quality-of-life' },
    { key: 'community', section: 'quality-of-life' },
    { key: 'joy', section: 'quality-of-life' },
    { key: 'meaning', section: 'quality-of-life' },
    { key: 'whole', section: 'quality-of-life', helpAt: [1, 2] },
  ],
} as const
