// Every state of the chart as a file that a person looked at, in English, in Arabic, and with words as long as Khmer has
// them. A change shows as a difference in the file: look at it in a browser, then run with --update.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { bridgeFinding } from '#app/domain/bridge.ts'
import type { Answers } from '#app/domain/round.ts'
import { BridgeChart } from '#app/features/bridge/bridge-chart.tsx'
import { BridgeFigure, pillarsOf } from '#app/features/bridge/bridge-figure.tsx'
import { findingText } from '#app/features/bridge/bridge-words.ts'
import { farBankLines } from '#app/features/bridge/far-bank-words.ts'
import { SmallBridgeChart } from '#app/features/bridge/small-bridge-chart.tsx'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { rendered } from '#tests/ui/render.tsx'
import { bridgeStates } from './states.ts'

const bridge = publishedInstrument('bridge')
const pillars = pillarsOf(bridge)
const comparable = ({ before, now }: (typeof bridgeStates)[number]) => (before?.version === now.version ? before : null)

/** The drawing alone, an element a line, with the sheet that colours it. */
function asFile(html: string, language: string): string {
  const [svg = ''] = html.match(/<svg class="br.*?<\/svg>/s) ?? []
  // why: a drawing that stands by itself knows no dir
  const dir = language === 'ar' ? 'direction="rtl" ' : ''
  const root = svg.replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" ${dir}`)
  return `<?xml-stylesheet href="../bridge.css"?>\n${root.replaceAll('><', '>\n<')}\n`
}

const file = (language: string, name: string) => `../../golden/bridge/${language}/${name}.svg`

const goals: Record<string, string> = { en: 'A home of our own, close to my sister', ar: 'أن أحصل على رخصة القيادة' }

describe.each(['en', 'ar'])('the picture of a bridge in %s', (language) => {
  test.each(bridgeStates)('$name', async (state) => {
    const { before, now } = state
    const earlier = comparable(state)
    const picture = rendered(
      <BridgeFigure
        instrument={bridge}
        finding={findingText(wordsIn(language), bridge, bridgeFinding(pillars, before, now))}
        earlier={earlier && { ...earlier, first: true }}
        now={{ ...now, latest: true }}
        farBank={{ text: goals[language] ?? '', language }}
        leadTo={(pillar) => `?part=${pillar}#p-${pillar}`}
      />,
      language,
    )
    await expect(asFile(picture, language)).toMatchFileSnapshot(file(language, state.name))
  })
})

// why: Khmer has the tallest and widest words there are
const khmer = {
  names: ['ផ្ទះ', 'សុខភាព', 'លុយកាក់', 'ការរៀន', 'ការងារ'],
  title: 'ចាប់ពីថ្ងៃទី 3 មីនា មាន 2 ផ្នែកក្នុងចំណោម 9 ខ្ពស់ជាងមុន៖ ផ្ទះ និងការរៀន។',
  goal: 'ផ្ទះផ្ទាល់ខ្លួន ជិតបងស្រីខ្ញុំ',
}

const inKhmer = (earlier: Answers | null, latest: Answers) =>
  renderToStaticMarkup(
    <BridgeChart
      id="b"
      rtl={false}
      pillars={pillars}
      earlier={earlier}
      latest={latest}
      labels={khmer.names.map((name) => ({ name, count: '14/20' }))}
      title={khmer.title}
      description={khmer.names.join(' ')}
      farBank={{ lines: farBankLines(khmer.goal), language: 'km' }}
      dash="–"
    />,
  )

test.each(bridgeStates)('the picture with the words of Khmer: $name', async (state) => {
  const picture = asFile(inKhmer(comparable(state)?.answers ?? null, state.now.answers), 'km')
  await expect(picture).toMatchFileSnapshot(file('km', state.name))
})

test.each([
  ['solid', false, false],
  ['hollow', true, false],
  ['mirrored', false, true],
])('a small picture, %s', async (name, hollow, rtl) => {
  const [, gap] = bridgeStates
  const answers = gap?.now.answers ?? {}
  const small = <SmallBridgeChart pillars={pillars} answers={answers} hollow={hollow} rtl={rtl} label="March 3" />
  await expect(asFile(renderToStaticMarkup(small), 'en')).toMatchFileSnapshot(file('small', name))
})
