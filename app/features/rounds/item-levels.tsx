import type { ReactNode } from 'react'
import type { Amounts, ItemOnPage } from '#app/features/rounds/run/read-run.server.ts'
import { useWords, type Words } from '#app/i18n/words.ts'
import { areaName, sourceOfAmounts } from '#app/instruments/cost-of-living.ts'
import type { InstrumentItem, PublishedInstrument } from '#app/instruments/instrument.ts'
import { instrumentText, itemText, levelText } from '#app/instruments/published.ts'
import { Choice } from '#app/ui/fields/choice.tsx'
import type { Option } from '#app/ui/fields/options.tsx'
import { TenPoints } from '#app/ui/fields/ten-points.tsx'
import { Ticks } from '#app/ui/fields/ticks.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Pier } from '#app/ui/parts/pier.tsx'
import { Asked } from './asked.panel.tsx'

export interface ItemLevelsProps {
  instrument: PublishedInstrument
  item: InstrumentItem
  page: ItemOnPage
  /** Only the names of the levels, without what each says: the *empty* version of the map. */
  bare: boolean
  /** Something else is asked beside the question: *Next* alone goes on, and takes both along. */
  asksMore: boolean
}

/** The question and its levels: ten stones, five cards, or the ticks of a job. */
export function ItemLevels({ instrument, item, page, bare, asksMore }: ItemLevelsProps) {
  const words = useWords()
  const { t, language, number } = words
  const { name, gloss } = itemText(instrument, language, item.key)
  const title = instrumentText(instrument, language, 'name')
  const asIs = (said: string) => <Asked of={instrument}>{said}</Asked>
  const asked = {
    label: asIs(name),
    heading: 'h1' as const,
    eyebrow:
      instrument.structure.run === 'any'
        ? asIs(title)
        : t('rounds:place', { name: title, at: number(page.at), total: number(page.total) }),
    hint: asIs(gloss),
  }
  const given = page.saved?.given
  const value = typeof given === 'number' ? String(given) : undefined
  if (!instrument.structure.scale.worded) {
    const low = <Asked of={instrument} at="ends.low" />
    const high = <Asked of={instrument} at="ends.high" />
    // A finished round takes an answer once: there is no way back that could change it.
    const taps = page.draftId !== null && page.at === 1
    const hint = taps ? <GlossAndTaps gloss={asked.hint} fromNext={asksMore} /> : asked.hint
    const goesOn = page.draftId !== null && !asksMore
    return <TenPoints name="level" {...asked} hint={hint} value={value} low={low} high={high} goesOn={goesOn} />
  }
  if (item.ticks.length > 0) return <Job instrument={instrument} item={item} page={page} asked={asked} />
  return (
    <>
      <Choice
        name="level"
        {...asked}
        options={levelOptions(instrument, item, words, page.amounts, bare)}
        value={value}
      />
      {page.amounts && <AmountsLine amounts={page.amounts} draftId={page.draftId} />}
    </>
  )
}

/**
 * Said with the first question, before anything happens by itself (WCAG 3.2.2): one tap on a number is enough. Cards of the
 * map and the bridge keep to *Next*: a thumb scrolls over their long texts, and each is read to its end before it is chosen.
 */
function GlossAndTaps({ gloss, fromNext }: { gloss: ReactNode; fromNext: boolean }) {
  const { t } = useWords()
  return (
    <>
      {gloss} <span className="taps">{t(fromNext ? 'rounds:tapsFromNext' : 'rounds:taps')}</span>
    </>
  )
}

function levelOptions(
  instrument: PublishedInstrument,
  item: InstrumentItem,
  { t, language, money }: Words,
  amounts: Amounts | null,
  bare: boolean,
): Option[] {
  const values = amounts ? amountWords(amounts, money) : undefined
  const named = instrument.structure.groups.length === 0
  return ([1, 2, 3, 4, 5] as const).map((level) => {
    const says = levelText(instrument, language, item.key, level, values)
    const from =
      amounts && { 1: null, 2: null, 3: amounts.hourly.low, 4: amounts.hourly.middle, 5: amounts.hourly.full }[level]
    return {
      value: String(level),
      before: <Pier level={level} />,
      label: named ? <Asked of={instrument} at={`levels.${level}`} /> : <Asked of={instrument}>{says}</Asked>,
      hint: named
        ? !bare && <Asked of={instrument}>{says}</Asked>
        : from && t('rounds:household.fromHourly', { pay: money(from) }),
    }
  })
}

/** The amounts of Earnings as the level texts want them. */
export function amountWords(amounts: { low: number; middle: number; full: number }, money: Words['money']) {
  return { low: money(amounts.low), middle: money(amounts.middle), full: money(amounts.full) }
}

function AmountsLine({ amounts, draftId }: { amounts: Amounts; draftId: string | null }) {
  const { t, language, number, digits } = useWords()
  const area = areaName(amounts.table, amounts.area, language)
  return (
    <div>
      <p className="hint">
        {t('rounds:household.amounts', {
          count: amounts.people,
          number: number(amounts.people),
          area,
          year: digits(amounts.year),
        })}{' '}
        {sourceOfAmounts(amounts.table, language)}
      </p>
      <More href={`/bridge/new/${draftId}/household`}>{t('rounds:household.change')}</More>
    </div>
  )
}

interface JobProps {
  instrument: PublishedInstrument
  item: InstrumentItem
  page: ItemOnPage
  asked: { label: ReactNode; heading: 'h1'; eyebrow: ReactNode; hint: ReactNode }
}

function Job({ instrument, item, page, asked }: JobProps) {
  const { t } = useWords()
  const given = page.saved?.given
  const value = typeof given === 'number' ? (given === 1 ? 'no' : 'yes') : undefined
  return (
    <>
      <Choice
        name="job"
        {...asked}
        options={[
          { value: 'yes', label: t('rounds:job.yes') },
          { value: 'no', label: t('rounds:job.no') },
        ]}
        value={value}
      />
      <Ticks
        name="ticks"
        label={t('rounds:job.ticks')}
        options={item.ticks.map((tick) => ({
          value: tick,
          label: <Asked of={instrument} at={`items.${item.key}.ticks.${tick}`} />,
        }))}
        values={page.saved?.ticks.filter((tick) => tick !== 'none')}
      />
    </>
  )
}
