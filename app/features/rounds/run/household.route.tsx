import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mostPeople } from '#app/domain/earnings.ts'
import { SheetDay } from '#app/features/rounds/sheet-day.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { areaName } from '#app/instruments/cost-of-living.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { householdErrors, householdForm, peopleChosen } from './household.form.ts'
import { keepHousehold } from './keep-household.server.ts'
import { draftOfRound, placesOffered, readHousehold } from './read-run.server.ts'

export const handle: PageHandle = { title: 'rounds:title.item', tab: 'bridge' }

export const loader = (args: LoaderFunctionArgs) => readHousehold(participant(args), args.params.draftId)

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const draft = await draftOfRound(actor, 'bridge', args.params.draftId)
  const form = await readForm(args.request, householdForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { skip, area, version, submission } = form.value
  const people = peopleChosen(form.value.people)
  const known = (await placesOffered(actor)).areas.includes(area)
  if (!skip && (people === null || !known)) return refused(form.filled, householdErrors(people !== null, known))
  const household = skip || people === null ? ('skipped' as const) : { people, area }
  const kept = await keepHousehold(actor, draft.id, version, submission, household)
  if ('done' in kept) return seeOther(kept.done.next)
  if (kept.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'people', message: 'common:error.stale' }], 409)
}

/** Asked once, right before Earnings: for how many people, and where. */
export default function Household() {
  const { t, language, number } = useWords()
  const { back, version, paperDay, people, area, table, areas } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href={back} />
      <SheetDay paperDay={paperDay} />
      <h1>{t('rounds:household.heading')}</h1>
      <p>{t('rounds:household.why')}</p>
      <PostForm refusal={refusal} version={version}>
        <Choice
          name="people"
          label={t('rounds:household.people')}
          options={Array.from({ length: mostPeople }, (_, at) => at + 1).map((size) => ({
            value: String(size),
            label: size === mostPeople ? t('rounds:household.most', { number: number(size) }) : number(size),
          }))}
          value={people === null ? undefined : String(people)}
        />
        <Choice
          name="area"
          label={t('rounds:household.area')}
          options={areas.map((key) => ({ value: key, label: areaName(table, key, language) }))}
          value={area ?? undefined}
        />
        <Acts>
          <Button icon="arrow">{t('common:action.next')}</Button>
        </Acts>
        <Acts>
          <Button kind="alt" name="skip" value="yes">
            {t('common:action.skip')}
          </Button>
        </Acts>
      </PostForm>
    </>
  )
}
