import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { tabAt } from '#app/features/rounds/instrument-at.ts'
import { TypedInPanel } from '#app/features/rounds/sheet-day.panel.tsx'
import { WholeDates } from '#app/i18n/whole-dates.tsx'
import { isolate, useWords } from '#app/i18n/words.ts'
import { placeOf } from '#app/instruments/place.ts'
import { itemText, publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import { Ticks } from '#app/ui/fields/ticks.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { AnswersOfRound } from './answers-of-round.tsx'
import { keepRoundForMe } from './keep-round-for-me.server.ts'
import { onlyMeForm } from './only-me.form.ts'
import { readRound, roundOf } from './read-round.server.ts'

export const handle: PageHandle = { title: 'rounds:title.round', tabAt }

export const loader = (args: LoaderFunctionArgs) => readRound(participant(args), args.request.url, args.params.roundId)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const key = await instrumentAt(args.request.url)
  const { id } = await roundOf(actor, key, args.params.roundId)
  const form = await readForm(args.request, onlyMeForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { round, ...keep } = form.value
  const kept = await keepRoundForMe(actor, key, id, { ...keep, round: round === 'yes' })
  if ('done' in kept) return seeOther(`${placeOf(key)}/rounds/${id}`)
  if (kept.refused === 'not-found') throw notFound()
  return refused({}, [{ field: 'round', message: 'common:error.stale' }], 409)
}

/** Every answer of one day, and who can see them. */
export default function Round() {
  const { t, day, list, language } = useWords()
  const round = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const instrument = publishedInstrument(round.key, round.instrumentVersion)
  const answered = round.answers.filter((answer) => answer.level !== null)
  const namesOf = (items: readonly string[]) =>
    instrument.structure.items
      .filter(({ key }) => items.includes(key))
      .map(({ key }) => itemText(instrument, language, key).name)
  // Of an older version the page shows what is kept now; only a form that could not be read stays as it was sent.
  const sent = refusal?.errors.some((error) => error.message === 'common:error.stale') ? undefined : refusal
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href={placeOf(round.key)}>
        <Asked of={instrument} at="name" />
      </Back>
      <h1>
        <WholeDates>{t('rounds:round.heading', { day: day(round.day) })}</WholeDates>
      </h1>
      <TypedInPanel written={round.day} typedIn={round.typedInDay} />
      {round.occasion && (
        <p className="meta">{t('rounds:round.occasion', { occasion: t(`rounds:why.${round.occasion}`) })}</p>
      )}
      <AnswersOfRound
        instrumentKey={round.key}
        id={round.id}
        instrumentVersion={round.instrumentVersion}
        answers={round.answers}
        amounts={round.amounts}
        canFill={round.canFill}
      />
      {round.key === 'bridge' && <More href={`/bridge/keep?now=${round.id}`}>{t('bridge:keep.title')}</More>}
      <Section id="who" title={t('rounds:round.whoSees')}>
        {round.seenBy.length === 0 && <p>{t('rounds:onlyISee')}</p>}
        {round.seenBy.map(({ workerId, name, items }) => (
          <p key={workerId}>
            {items.length === answered.length
              ? t('rounds:workersSee', { workers: isolate(name) })
              : t('rounds:workerSeesThese', { worker: isolate(name), list: list(namesOf(items)) })}
          </p>
        ))}
        <PostForm refusal={sent} version={round.version}>
          <Tick
            name="round"
            label={t('rounds:round.wholeRound')}
            hint={t('rounds:keepForMe.hint')}
            checked={round.onlyMe}
          />
          {instrument.structure.ownWords && answered.length > 0 && (
            <Ticks
              name="rows"
              label={t('rounds:round.rows')}
              options={answered.map((answer) => ({
                value: answer.itemKey,
                label: <Asked of={instrument} at={`items.${answer.itemKey}.name`} />,
              }))}
              values={answered.filter((answer) => answer.onlyMe).map((answer) => answer.itemKey)}
            />
          )}
          <Acts>
            <Button>{t('common:action.save')}</Button>
          </Acts>
        </PostForm>
      </Section>
    </>
  )
}
