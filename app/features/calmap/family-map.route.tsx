import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isWholeMap } from '#app/domain/calmap.ts'
import { isLeftOut, levelOf } from '#app/domain/round.ts'
import { HelpTodayPanel } from '#app/features/help/help-today.panel.tsx'
import { RoundHistoryPanel } from '#app/features/rounds/round-history.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { itemText, publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { EmptyMap } from './empty-map.tsx'
import { MapFinding } from './map-finding.tsx'
import { MapFolds } from './map-rows.tsx'
import { type GoalOfARow, type MapOnPage, readFamilyMap } from './read-family-map.server.ts'

export const handle: PageHandle = { title: 'calmap:title', tab: 'family', width: 'full' }

export const loader = (args: LoaderFunctionArgs) =>
  readFamilyMap(participant(args), new URL(args.request.url).searchParams.get('round'))

/** My family map: what it says first, each answered row, strongest first, and every map before. */
export default function FamilyMap() {
  const { t } = useWords()
  const { map, half, rounds, help } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t('calmap:title')}</h1>
      {map ? (
        <Filled {...map} />
      ) : (
        <>
          <EmptyMap half={half} />
          <OnPaper />
        </>
      )}
      {help && <HelpTodayPanel numbers={help.numbers ?? undefined} />}
      {map && (
        <>
          <Acts>
            <LinkButton href="/calmap/new">{t('rounds:again')}</LinkButton>
            <LinkButton href="/calmap/sheet" kind="alt">
              {t('calmap:sheet')}
            </LinkButton>
          </Acts>
          <OnPaper />
          <div className="cols">
            <Unanswered now={map.now} canFill={map.canFill} />
            <RoundHistoryPanel
              place="/calmap"
              rounds={rounds}
              shown={[map.now.id, ...(map.before ? [map.before.id] : [])]}
            />
          </div>
        </>
      )}
    </>
  )
}

/** The map on paper, to fill in by hand, and a sheet that was filled in. */
function OnPaper() {
  const { t } = useWords()
  return (
    <Acts>
      <More href="/calmap/empty-sheet">{t('calmap:blank.emptySheet')}</More>
      <More href="/help/my-family-map">{t('help:about.map.title')}</More>
      <More href="/calmap/type-in">{t('rounds:paper.typeIn')}</More>
    </Acts>
  )
}

function Filled({ now, before, goals }: { now: MapOnPage; before: MapOnPage | null; goals: GoalOfARow[] }) {
  const { t, day } = useWords()
  const map = publishedInstrument('calmap', now.version)
  const keys = map.structure.items.map((item) => item.key)
  return (
    <>
      <p className="eyebrow">{t('calmap:answersOf', { day: day(now.day) })}</p>
      <MapFinding before={before} now={now} />
      {!isWholeMap(keys, now.answers) && <p>{t('calmap:notWhole')}</p>}
      <div className="pairs">
        <MapFolds
          now={now}
          before={before?.version === now.version ? before : null}
          ownRoundId={now.id}
          goals={goals}
        />
      </div>
    </>
  )
}

/** What has no level this time, each in the person's own words for it; what was never opened is fine as it is. */
function Unanswered({ now, canFill }: { now: MapOnPage; canFill: string[] }) {
  const { t, language } = useWords()
  const map = publishedInstrument('calmap', now.version)
  const rest = map.structure.items.filter((item) => levelOf(now.answers, item.key) === null)
  if (rest.length === 0) return null
  return (
    <Section id="rest" title={t('calmap:rest')}>
      <Rows>
        {rest.map(({ key }) => {
          const given = now.answers[key]
          const { name } = itemText(map, language, key)
          return (
            <Row
              key={key}
              end={
                canFill.includes(key) && (
                  <More href={`/calmap/rounds/${now.id}/${key}`} of={name}>
                    {t('rounds:answerNow')}
                  </More>
                )
              }
            >
              <b>{name}</b>
              <p className="meta">{isLeftOut(given) ? t(`rounds:leftOut.${given}`) : t('rounds:notOpened')}</p>
            </Row>
          )
        })}
      </Rows>
    </Section>
  )
}
