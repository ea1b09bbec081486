import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { tabAt } from '#app/features/rounds/instrument-at.ts'
import { SheetDay } from '#app/features/rounds/sheet-day.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { placeOf } from '#app/instruments/place.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { finishRoundForm } from './finish-round.form.ts'
import { finishRound } from './finish-round.server.ts'
import { draftOfRound, readFinish } from './read-run.server.ts'

export const handle: PageHandle = { title: 'rounds:title.why', tabAt }

export const loader = (args: LoaderFunctionArgs) => readFinish(participant(args), args.request.url, args.params.draftId)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const key = await instrumentAt(args.request.url)
  const form = await readForm(args.request, finishRoundForm)
  if (!form.ok) {
    await draftOfRound(actor, key, args.params.draftId)
    return refused(form.filled, form.errors)
  }
  // Whose draft it is, is asked inside: a form sent a second time has no draft any more, and still gets its answer.
  const finished = await finishRound(actor, key, args.params.draftId ?? '', form.value.occasion ?? null)
  if ('refused' in finished) throw notFound()
  const { roundId, typedIn } = finished.done
  return seeOther(typedIn ? `${placeOf(key)}/rounds/${roundId}` : placeOf(key))
}

/** After the last answer: why this round, in one tap or none; every button here saves. */
export default function FinishRound() {
  const { t } = useWords()
  const { key, instrumentVersion, draftId, paperDay, back } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const instrument = publishedInstrument(key, instrumentVersion)
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href={back} />
      <SheetDay paperDay={paperDay} />
      <p className="eyebrow">
        <Asked of={instrument} at="name" />
      </p>
      <h1>{t('rounds:why.heading')}</h1>
      <p className="hint">{t('rounds:why.hint')}</p>
      <PostForm refusal={refusal} submission={draftId}>
        <ul className="links">
          {instrument.structure.occasions.map((occasion) => (
            <li key={occasion}>
              <button type="submit" name="occasion" value={occasion}>
                {t(`rounds:why.${occasion}`)}
              </button>
            </li>
          ))}
        </ul>
        <Acts>
          <Button>{t('rounds:why.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
