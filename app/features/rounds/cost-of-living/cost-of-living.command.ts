import { runFileCommand } from '#app/server/commands/file-command.server.ts'
import { allCostOfLiving, checkCostOfLiving, loadCostOfLiving } from './cost-of-living.server.ts'

await runFileCommand({
  name: 'cost-of-living',
  check: checkCostOfLiving,
  load: loadCostOfLiving,
  fits: ({ already, published }) => [
    `${published.version}, ${published.areas.length} places`,
    ...(already ? ['it is already there'] : []),
  ],
  loaded: ({ already, published }) => [`${already ? 'already there' : 'loaded'} ${published.version}`],
  async list() {
    const offered = new Set<string>()
    return (await allCostOfLiving()).map(({ published, programme, agency, loadedAt }) => {
      const state = offered.has(programme) ? 'for older rounds' : 'offered'
      offered.add(programme)
      return [published.version, String(published.year), state, loadedAt.slice(0, 10), programme, agency]
    })
  },
})
