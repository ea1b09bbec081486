import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isWholeMap } from '#app/domain/calmap.ts'
import { isLeftOut, levelOf } from '#app/domain/round.ts'
import { HelpTodayPanel } from '#app/features/help/help-today.panel.tsx'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { AttributionPanel } from '#app/features/rounds/attribution.panel.tsx'
import { RoundHistoryPanel } from '#app/features/rounds/round-history.panel.tsx'
import { TypedInPanel } from '#app/features/rounds/sheet-day.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { itemNumber } from '#app/instruments/item-number.ts'
import { placeOf } from '#app/instruments/place.ts'
import { instrumentText, isAgencys, itemText, publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { earlierMap } from './earlier-map.ts'
import { EmptyMap } from './empty-map.tsx'
import { MapFinding } from './map-finding.tsx'
import { tabOfMap, titleOfMap } from './map-handle.ts'
import { MapFolds } from './map-rows.tsx'
import { type GoalOfARow, type MapOnPage, readFamilyMap } from './read-family-map.server.ts'
import type { StoodBefore } from './stood-before.ts'

export const handle: PageHandle = {
  title: 'calmap:title',
  titleAt: titleOfMap('calmap:title'),
  tabAt: tabOfMap,
  width: 'full',
}

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const { url } = args.request
  const key = await instrumentAt(url)
  // A teenager's account is asked nothing about money, and our map asks about it.
  if (actor.teenager && key === 'calmap') throw seeOther('/quality-of-life')
  return readFamilyMap(actor, new URL(url).searchParams.get('round'), key)
}

/** My family map: what it says first, each answered row, strongest first, and every map before. */
export default function FamilyMap() {
  const { t } = useWords()
  const { key, version, map, half, mayAnswer, rounds, help } = useLoaderData<typeof loader>()
  const asked = publishedInstrument(key, version)
  const place = placeOf(key)
  return (
    <>
      <h1>
        <Asked of={asked} at="name" />
      </h1>
      {map ? (
        <Filled {...map} />
      ) : (
        <>
          <EmptyMap map={asked} half={half} />
          <OnPaper map={asked} />
        </>
      )}
      {help && <HelpTodayPanel numbers={help.numbers ?? undefined} />}
      {map && (
        <>
          {!mayAnswer && <p>{t('rounds:noLongerAsked')}</p>}
          <Acts>
            {mayAnswer && <LinkButton href={`${place}/new`}>{t('rounds:again')}</LinkButton>}
            <LinkButton href={`${place}/sheet`} kind="alt">
              {t('calmap:sheet')}
            </LinkButton>
          </Acts>
          {mayAnswer && <OnPaper map={asked} />}
          <div className="cols">
            <Unanswered {...map} />
            <RoundHistoryPanel
              place={place}
              rounds={rounds}
              shown={[map.now.id, ...(map.before ? [map.before.id] : [])]}
            />
          </div>
        </>
      )}
      <AttributionPanel instrument={asked} />
    </>
  )
}

/** The map on paper, to fill in by hand, and a sheet that was filled in. */
function OnPaper({ map }: { map: PublishedInstrument }) {
  const { t } = useWords()
  const place = placeOf(map.key)
  return (
    <Acts>
      <More href={`${place}/empty-sheet`}>{t('calmap:blank.emptySheet')}</More>
      {!isAgencys(map) && <More href="/help/my-family-map">{t('help:about.map.title')}</More>}
      <More href={`${place}/type-in`}>{t('rounds:paper.typeIn')}</More>
    </Acts>
  )
}

function Filled({ now, before, goals }: { now: MapOnPage; before: MapOnPage | null; goals: GoalOfARow[] }) {
  const { t, day } = useWords()
  const map = publishedInstrument(now.key, now.version)
  const keys = map.structure.items.map((item) => item.key)
  return (
    <>
      <p className="eyebrow">{t('calmap:answersOf', { day: day(now.day) })}</p>
      <TypedInPanel written={now.day} typedIn={now.typedInDay} />
      <MapFinding before={before} now={now} />
      {!isWholeMap(keys, now.answers) && <p>{t('calmap:notWhole')}</p>}
      <div className="pairs">
        <MapFolds now={now} before={earlierMap(map, before)} ownRoundId={now.id} goals={goals} />
      </div>
    </>
  )
}

interface UnansweredProps {
  now: MapOnPage
  canFill: string[]
  stoodBefore: Readonly<Record<string, StoodBefore>>
}

/** What has no level this time: where it stood last, else in the person's own words for it; what was never opened is fine as it is. */
function Unanswered({ now, canFill, stoodBefore }: UnansweredProps) {
  const { t, language, day } = useWords()
  const map = publishedInstrument(now.key, now.version)
  const rest = map.structure.items.filter((item) => levelOf(now.answers, item.key) === null)
  if (rest.length === 0) return null
  return (
    <Section id="rest" title={t('calmap:rest')}>
      <Rows>
        {rest.map(({ key }) => {
          const given = now.answers[key]
          const was = stoodBefore[key]
          const { name } = itemText(map, language, key)
          return (
            <Row
              key={key}
              end={
                canFill.includes(key) && (
                  <More href={`${placeOf(now.key)}/rounds/${now.id}/${itemNumber(map, key)}`} of={name}>
                    {t('rounds:answerNow')}
                  </More>
                )
              }
            >
              <b>
                <Asked of={map}>{name}</Asked>
              </b>
              {isLeftOut(given) && <p className="meta">{t(`rounds:leftOut.${given}`)}</p>}
              {was && (
                <p className="meta">
                  {t('calmap:was', {
                    day: day(was.day),
                    level: instrumentText(publishedInstrument(now.key, was.version), language, `levels.${was.level}`),
                  })}
                </p>
              )}
              {!was && !isLeftOut(given) && <p className="meta">{t('rounds:notOpened')}</p>}
            </Row>
          )
        })}
      </Rows>
    </Section>
  )
}
