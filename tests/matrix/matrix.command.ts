// `npm run matrix`: the whole product of addresses, states, languages, widths and schemes. A line for each failure, a count at the end.
import { buildOnce } from '#tests/support/build.ts'
import { findChromium } from '#tests/support/chromium.ts'
import { fullProduct } from './looks.ts'
import { openMatrix } from './walk.ts'

// What stands behind `npm run matrix --` is part of a page's name: a quick look at one place.
const [part = ''] = process.argv.slice(2)

buildOnce()
const matrix = await openMatrix(await findChromium())
const visits = fullProduct(matrix.states.filter(({ name }) => name.includes(part)))
const found = await matrix.walk(visits, (line) => console.log(line))
await matrix.close()

const pages = new Set(visits.map(({ page }) => page.name)).size
const looks = visits.reduce((sum, visit) => sum + visit.looks.length + (visit.pseudo?.length ?? 0), 0)
console.log(`${pages} pages in their states, ${looks} looks, ${found.length} failures`)
process.exitCode = found.length > 0 ? 1 : 0
