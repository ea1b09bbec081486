import { runFileCommand } from '#app/server/commands/file-command.server.ts'
import { allHelpNumbers, type Checked, checkHelpNumbers, loadHelpNumbers } from './agency-numbers.server.ts'

const numbersOf = ({ programme, numbers }: Checked) => `${programme}, ${numbers.length} numbers`

await runFileCommand({
  name: 'help-numbers',
  check: checkHelpNumbers,
  load: loadHelpNumbers,
  fits: (checked) => [numbersOf(checked), ...(checked.already ? ['they are already there'] : [])],
  loaded: (checked) => [`${checked.already ? 'already there' : 'loaded'} ${numbersOf(checked)}`],
  list: async () =>
    (await allHelpNumbers()).flatMap(({ key: programme, helpNumbers }) =>
      helpNumbers.map(({ key, call, words }) => [
        programme,
        key,
        call,
        words ? Object.keys(words).join(' ') : 'our words',
      ]),
    ),
})
