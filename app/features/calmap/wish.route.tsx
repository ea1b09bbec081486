import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { placeOf } from '#app/instruments/place.ts'
import { levelText, publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Pier } from '#app/ui/parts/pier.tsx'
import { keepWish } from './keep-wish.server.ts'
import { tabOfMap } from './map-handle.ts'
import { readWish } from './read-family-map.server.ts'
import { wishForm } from './wish.form.ts'

export const handle: PageHandle = { title: 'rounds:title.wish', tabAt: tabOfMap }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  return readWish(actor, await instrumentAt(args.request.url), args.params.roundId, args.params.item)
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const key = await instrumentAt(args.request.url)
  const { roundId, itemKey } = await readWish(actor, key, args.params.roundId, args.params.item)
  const form = await readForm(args.request, wishForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { submission, wish } = form.value
  const kept = await keepWish(actor, roundId, itemKey, submission, wish === '' ? null : Number(wish), key)
  if ('refused' in kept) throw notFound()
  return seeOther(placeOf(key))
}

/** *Where I would like to be*: asked only for a row that the person picked, never in the run. */
export default function Wish() {
  const { t, language } = useWords()
  const { key, instrumentVersion, itemKey, wish } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const map = publishedInstrument(key, instrumentVersion)
  const levels = [1, 2, 3, 4, 5].map((level) => ({
    value: String(level),
    before: <Pier level={level} />,
    label: <Asked of={map} at={`levels.${level}`} />,
    hint: <Asked of={map}>{levelText(map, language, itemKey, level)}</Asked>,
  }))
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href={placeOf(key)}>
        <Asked of={map} at="name" />
      </Back>
      <PostForm refusal={refusal}>
        <Choice
          name="wish"
          eyebrow={<Asked of={map} at={`items.${itemKey}.name`} />}
          heading="h1"
          label={t('rounds:wish.heading')}
          options={[...levels, { value: '', label: t('rounds:wish.none') }]}
          value={wish === null ? '' : String(wish)}
        />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
