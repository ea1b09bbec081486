import { runFileCommand } from '#app/server/commands/file-command.server.ts'
import { allInstruments, type Checked, checkInstrument, loadInstrument, retire } from './agency-instruments.server.ts'

const nameOf = ({ published }: Checked) => `${published.key}@${published.version}`

await runFileCommand({
  name: 'instrument',
  check: checkInstrument,
  load: loadInstrument,
  fits(checked) {
    const { already, mends, published } = checked
    const there =
      mends.length > 0 ? `it is already there; this mends its words in ${mends.join(', ')}` : 'it is already there'
    return [`${nameOf(checked)}, ${published.structure.items.length} items`, ...(already ? [there] : [])]
  },
  loaded(checked) {
    const { already, mends } = checked
    if (mends.length > 0)
      return [`mended ${nameOf(checked)} in ${mends.join(', ')}; a running server shows it within a minute`]
    return [`${already ? 'already there' : 'loaded'} ${nameOf(checked)}`]
  },
  list: async () =>
    (await allInstruments()).map(({ key, version, programme, agency, published, retiredAt }) => {
      const state = retiredAt ? `retired ${retiredAt.slice(0, 10)}` : 'offered'
      return [`${key}@${version}`, published.structure.kind, state, programme, agency]
    }),
  retire: {
    named: 'KEY@VERSION',
    async run(id, at) {
      const [, key = '', version = ''] = /^([a-z0-9_]+)@(\d+)$/.exec(id) ?? []
      if (!(await retire(key, Number(version), at)))
        throw new Error(
          `${id}: found no questionnaire of this key and version that is offered, expected one of the list`,
        )
      return `${id} is no longer offered; rounds begun in it can be finished, and answers to it read as before`
    },
  },
})
