// `npm run bench:languages`: what each page takes to make in each language, beside English, turn by turn in one run. It counts
// the time of this process on its processor, so that whatever else the machine does is left out; the limit is a fifth more.
import { languages } from '#app/i18n/languages.ts'
import { openMatrix } from '#tests/matrix/walk.ts'
import { buildOnce } from '#tests/support/build.ts'
import { findChromium } from '#tests/support/chromium.ts'

const TURNS = Number(process.env.BENCH_TURNS ?? 7)
const LIMIT = 1.2

const median = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0

buildOnce()
const matrix = await openMatrix(await findChromium())
const pages = matrix.states.filter(({ state }) => state === 'filled')
const times = new Map(languages.map(({ code }) => [code, pages.map((): number[] => [])]))
for (let turn = 0; turn <= TURNS; turn++)
  for (const [at, { answer }] of pages.entries())
    for (const { code } of languages) {
      const before = process.cpuUsage()
      await answer(code)
      const { user, system } = process.cpuUsage(before)
      // The first turn warms up what is made once.
      if (turn > 0) times.get(code)?.[at]?.push((user + system) / 1000)
    }
await matrix.close()

const sums = new Map([...times].map(([code, of]) => [code, of.map(median).reduce((all, one) => all + one, 0)]))
const english = sums.get('en') ?? 0
const over: string[] = []
for (const [code, sum] of sums) {
  const ratio = sum / english
  console.log(`${code.padEnd(8)} ${(sum / pages.length).toFixed(2)} ms a page, ${ratio.toFixed(2)} × English`)
  if (ratio > LIMIT) over.push(code)
}
console.log(`${pages.length} pages, ${TURNS} turns; over ${LIMIT} × English: ${over.join(', ') || 'none'}`)
process.exitCode = over.length > 0 ? 1 : 0
