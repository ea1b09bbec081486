/** My family map: twelve parts of life, five levels that say where things stand, never which way they go. */
export const calmap1 = {
  key: 'calmap',
  version: 1,
  kind: 'map',
  licence: 'Footbridge',
  scale: { from: 1, to: 5 },
  total: 'none',
  items: [
    { key: 'home', section: 'calmap', helpAt: [1] },
    { key: 'food', section: 'calmap', helpAt: [1] },
    // Bills not paid are what is owed.
    { key: 'money', section: 'debts', helpAt: [1] },
    { key: 'child_care', section: 'calmap', helpAt: [1] },
    { key: 'children', section: 'children', helpAt: [1] },
    { key: 'getting_around', section: 'calmap', helpAt: [1] },
    // These three start as only me: shown to the wrong reader they can cost a home, a child or a life.
    { key: 'health', section: 'health-feelings', helpAt: [1], startsOnlyMe: true },
    { key: 'safety', section: 'safety', helpAt: [1], startsOnlyMe: true },
    { key: 'people', section: 'calmap', helpAt: [1] },
    { key: 'learning', section: 'calmap', helpAt: [1] },
    { key: 'work', section: 'calmap', helpAt: [1] },
    { key: 'papers', section: 'papers-legal', helpAt: [1], startsOnlyMe: true },
  ],
} as const
