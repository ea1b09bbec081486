import { runFileCommand } from '#app/server/commands/file-command.server.ts'
import { allTemplates, checkTemplates, loadTemplates, retire } from './agency-templates.server.ts'

await runFileCommand({
  name: 'templates',
  check: checkTemplates,
  load: loadTemplates,
  fits: ({ fresh, already }) => [`${fresh.length} new, ${already.length} already there`],
  loaded: ({ fresh, already }) => [
    ...fresh.map(({ key }) => `loaded ${key}`),
    ...already.map(({ key }) => `already there ${key}`),
  ],
  list: async () =>
    (await allTemplates()).map(({ key, area, agency, sentences, retiredAt }) => {
      const state = retiredAt ? `retired ${retiredAt.slice(0, 10)}` : 'offered'
      return [key, area, state, Object.keys(sentences).join(' '), agency]
    }),
  retire: {
    named: 'KEY',
    async run(key, at) {
      if (!(await retire(key, at))) throw new Error(`${key}: found no template with this key that is offered`)
      return `${key} is no longer offered; goals made from it read as before`
    },
  },
})
