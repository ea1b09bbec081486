import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { undoing } from '#app/domain/story.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, refused, seeOther } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { More } from '#app/ui/parts/more.tsx'
import { TakeBack } from '#app/ui/story/take-back.tsx'
import { pressForm } from './milestone.form.ts'
import { ToldLine, WillBe } from './milestone-story.tsx'
import { readMilestoneLine } from './read-milestone.server.ts'
import { undoMilestoneChange } from './undo-milestone-change.server.ts'

export const handle: PageHandle = { title: 'common:undo.title', tab: 'me' }

export const loader = (args: LoaderFunctionArgs) => readMilestoneLine(participant(args), args.params)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { milestone, line } = await readMilestoneLine(actor, args.params)
  const form = await readForm(args.request, pressForm)
  if (!form.ok) throw brokenForm()
  const outcome = await undoMilestoneChange(actor, milestone.id, { ...form.value, eventId: line.id })
  if ('done' in outcome) return seeOther(`/milestones/${milestone.id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'line', message: 'goals:error.overtaken' }], 409)
}

const SAYS = {
  nothing: 'milestones:history.nothing',
  'taken-back': 'goals:undo.gone',
  overtaken: 'goals:undo.overtaken',
} as const

export default function MilestoneLinePage() {
  const { t } = useWords()
  const { milestone, line, inverse, willBe, willSee } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const at = `/milestones/${milestone.id}`
  return (
    <TakeBack
      back={at}
      refusal={refusal}
      day={line.day}
      told={<ToldLine line={line} />}
      again={undoing(line)?.way === 'undone'}
      comesBack={willBe && <WillBe milestone={willBe} willSee={willSee} />}
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
