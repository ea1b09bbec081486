import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ROADMAP_LIMITS } from '#app/domain/roadmap.ts'
import { undoing } from '#app/domain/story.ts'
import { pressForm } from '#app/features/roadmap/stops/stop.form.ts'
import { undoRoadmapChange } from '#app/features/roadmap/undo-roadmap-change.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { readRoadmapLine } from './read-roadmap-line.server.ts'
import { RoadComesBack } from './road-comes-back.tsx'
import { ToldRoadLine } from './roadmap-story.tsx'

export const handle: PageHandle = { title: 'goals:undo.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readRoadmapLine(participant(args), args.params)

const REFUSALS = {
  overtaken: { message: 'goals:error.overtaken' },
  'another-now': { message: 'roadmap:error.anotherNow' },
  'on-the-way': { message: 'roadmap:error.notAllowed' },
  'too-many-stops': { message: 'roadmap:error.tooManyStops', values: { most: ROADMAP_LIMITS.stops } },
  'too-many-lines': { message: 'roadmap:error.tooManyUpdates', values: { most: ROADMAP_LIMITS.updates } },
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { roadmap, line } = await readRoadmapLine(actor, args.params)
  const form = await readForm(args.request, pressForm)
  if (!form.ok) throw brokenForm()
  const outcome = await undoRoadmapChange(actor, roadmap.id, { ...form.value, eventId: line.id })
  if ('done' in outcome) return seeOther(`/roadmap/${roadmap.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'line', ...REFUSALS[outcome.refused] }], 409)
}

const SAYS = {
  nothing: 'roadmap:undo.nothing',
  'taken-back': 'goals:undo.gone',
  overtaken: 'goals:undo.overtaken',
} as const

/** One line of the big goal's story, by itself: what it says, what undoing it would change, and the one button for it. */
export default function RoadmapLinePage() {
  const { t, day } = useWords()
  const { roadmap, line, stops, inverse } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const again = undoing(line)?.way === 'undone'
  const at = `/roadmap/${roadmap.id}`
  return (
    <>
      <Back href={at} />
      <ErrorSummary refusal={refusal} />
      <h1>{t(again ? 'goals:undo.titleAgain' : 'goals:undo.title')}</h1>
      <div className="note told" id="line" tabIndex={-1}>
        <p>
          <b>{day(line.day)}</b>
        </p>
        <ToldRoadLine line={line} />
      </div>
      {'puts' in inverse ? (
        <>
          <Section id="then" title={t('goals:undo.then')}>
            <RoadComesBack puts={inverse.puts} stops={stops} />
          </Section>
          <PostForm>
            <p className="hint">{t(again ? 'goals:undo.staysAgain' : 'goals:undo.stays')}</p>
            <Acts>
              <Button>{t(again ? 'goals:undo.again' : 'goals:step.undo')}</Button>
            </Acts>
          </PostForm>
        </>
      ) : (
        <>
          <p>{t(SAYS[inverse.refused])}</p>
          {inverse.refused === 'overtaken' && <More href={`${at}/story/${inverse.by}`}>{t('goals:undo.later')}</More>}
        </>
      )}
    </>
  )
}
