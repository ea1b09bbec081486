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
import type { PageHandle } from '#app/ui/page-handle.ts'
import { More } from '#app/ui/parts/more.tsx'
import { TakeBack } from '#app/ui/story/take-back.tsx'
import { readRoadmapLine } from './read-roadmap-line.server.ts'
import { RoadComesBack } from './road-comes-back.tsx'
import { ToldRoadLine } from './roadmap-story.tsx'

export const handle: PageHandle = { title: 'common:undo.title', tab: 'goals' }

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

export default function RoadmapLinePage() {
  const { t } = useWords()
  const { roadmap, line, stops, inverse } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const at = `/roadmap/${roadmap.id}`
  return (
    <TakeBack
      back={at}
      refusal={refusal}
      day={line.day}
      told={<ToldRoadLine line={line} />}
      again={undoing(line)?.way === 'undone'}
      comesBack={'puts' in inverse && <RoadComesBack puts={inverse.puts} stops={stops} />}
      cannot={
        'refused' in inverse && (
          <>
            <p>{t(SAYS[inverse.refused])}</p>
            {inverse.refused === 'overtaken' && <More href={`${at}/story/${inverse.by}`}>{t('goals:undo.later')}</More>}
          </>
        )
      }
    />
  )
}
