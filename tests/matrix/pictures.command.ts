// `npm run pictures -- vi`: every filled page in one language as a small phone shows it, to be looked at by somebody who reads it.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '#app/i18n/languages.ts'
import { buildOnce } from '#tests/support/build.ts'
import { findChromium } from '#tests/support/chromium.ts'
import { phone } from './looks.ts'
import { hold, show } from './visit.ts'
import { openMatrix } from './walk.ts'

const [code = '', folder = join('data', 'pictures', code), part = ''] = process.argv.slice(2)
const language = languageOf(code)
if (!language) throw new Error(`no language "${code}" is offered: locales/languages.txt lists them`)

buildOnce()
mkdirSync(folder, { recursive: true })
const matrix = await openMatrix(await findChromium(), { painted: true })
const states = matrix.states.filter(({ name, state }) => state === 'filled' && name.includes(part))
// `/goals/:goalId/steps` becomes `012-goals-goalId-steps.png`, in the order of app/routes.ts.
const fileOf = (address: string, at: number) =>
  `${String(at).padStart(3, '0')}${address.replace(/[^\w]+/g, '-').replace(/-$/, '')}.png`
await matrix.each([...states.entries()], async (page, [at, { address, answer }]) => {
  await show(page, await answer(code))
  await hold(page, phone, language.dir === 'ltr')
  // What stays at the foot of a screen would lie across the middle of a long picture.
  await page.evaluate(() => document.querySelector<HTMLElement>('.tabs')?.style.setProperty('position', 'static'))
  // A list that grew with these looks themselves, such as that of the devices, repeats itself.
  const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 8000)
  const clip = { x: 0, y: 0, width: phone.width, height }
  await page.screenshot({ path: join(folder, fileOf(address, at)), fullPage: true, clip })
})
await matrix.close()
console.log(`${states.length} pages in ${folder}`)
