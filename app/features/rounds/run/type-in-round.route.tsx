import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refusePaperDay } from '#app/domain/paper.ts'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { HalfRoundPanel } from '#app/features/rounds/half-round.panel.tsx'
import { tabAt } from '#app/features/rounds/instrument-at.ts'
import { WhoCanSee } from '#app/features/rounds/who-sees-this.tsx'
import { useWords } from '#app/i18n/words.ts'
import { placeOf } from '#app/instruments/place.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { readStart } from './read-run.server.ts'
import { pageOfRound, startRound } from './start-round.server.ts'
import { typeInRoundForm } from './type-in-round.form.ts'

export const handle: PageHandle = { title: 'rounds:paper.typeIn', tabAt }

export const loader = (args: LoaderFunctionArgs) => readStart(participant(args), args.request.url)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const key = await instrumentAt(args.request.url)
  const form = await readForm(args.request, typeInRoundForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors)
  const { submission, paperDay } = form.value
  const refusal = refusePaperDay(paperDay, actor.today)
  if (refusal)
    return refused(form.filled, [
      { field: 'paper', message: refusal === 'ahead' ? 'goals:error.paperAhead' : 'goals:error.paperTooOld' },
    ])
  const round = await startRound(actor, key, { submission, paperDay })
  if (!round) throw notFound()
  // What is half done is asked about first: its answers belong to another day.
  return seeOther(round.answered ? `${placeOf(key)}/type-in` : pageOfRound(key, round))
}

/** A sheet filled in by hand: first its day, then the same questions, with the paper in the other hand. */
export default function TypeInRound() {
  const { t } = useWords()
  const { key, instrumentVersion, who, half } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const place = placeOf(key)
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href={place}>
        <Asked of={publishedInstrument(key, instrumentVersion)} at="name" />
      </Back>
      <h1>{t('rounds:paper.typeIn')}</h1>
      {half ? (
        <>
          <p>{t('rounds:paper.halfFirst')}</p>
          <HalfRoundPanel half={half} again={`${place}/new`} />
        </>
      ) : (
        <PostForm refusal={refusal}>
          <DayField name="paper" label={t('rounds:paper.day')} hint={t('goals:paper.dayHint')} />
          <WhoCanSee seers={who.now} />
          <Acts>
            <Button icon="arrow">{t('common:action.next')}</Button>
          </Acts>
        </PostForm>
      )}
    </>
  )
}
