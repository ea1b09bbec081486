import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant, words } from '#app/server/actor.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Ticks } from '#app/ui/fields/ticks.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { askedPaper } from '#app/ui/paper/asked-paper.ts'
import { PaperEnd } from '#app/ui/paper/paper-end.tsx'
import { PaperFrame } from '#app/ui/paper/paper-frame.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Twin } from '#app/ui/pictures/twin.tsx'
import { type FamilySheet, readFamilySheet } from './read-family-sheet.server.ts'
import { planFamilySheet, type SheetPlan } from './sheet-on-paper.ts'
import { besideOwnWords, GoalRow, MomentsRow, PairRow, WeekRow } from './sheet-parts.tsx'

export const handle: PageHandle = { title: 'family:sheet.title', tab: 'family', width: 'full', paper: true }

export const loader = (args: LoaderFunctionArgs) => {
  const asked = new URL(args.request.url).searchParams
  const chosen = asked.has('chosen') ? asked.getAll('goal') : null
  return readFamilySheet(participant(args), askedPaper(args.request, words(args).language), chosen)
}

const PLACE = '/family/sheet'

/** What my family does together and what it is glad of, on one page for the fridge, in two languages side by side. */
export default function FamilySheetPage() {
  const here = useWords()
  const sheet = useLoaderData<typeof loader>() as FamilySheet
  const { asked, goals, moments, isChosen } = sheet
  const on = goals.filter(({ isOn }) => isOn)
  const plan = planFamilySheet(
    on,
    moments,
    asked.languages.map((language) => besideOwnWords(here.in(language))),
  )
  const choice = new URLSearchParams([['chosen', 'yes'], ...on.map(({ id }) => ['goal', id])])
  const isEmpty = goals.length === 0 && moments.length === 0
  return (
    <PaperFrame
      place={isChosen ? `${PLACE}?${choice}` : PLACE}
      asked={asked}
      back="/family"
      title={here.t('family:sheet.title')}
      forAll
    >
      {isEmpty ? (
        <Note as="p">{here.t('family:sheet.none')}</Note>
      ) : (
        <>
          <p className="on-screen">{here.t('family:sheet.leftOut')}</p>
          {goals.length > 0 && <Choice sheet={sheet} />}
          <div className={plan.isLarge ? 'wall' : 'tight'}>
            <Twin languages={asked.languages} title={<Title />} rows={rowsOf(sheet, plan)} />
          </div>
        </>
      )}
    </PaperFrame>
  )
}

/** Which of our goals hang on the wall: their ids alone stand in the address, never a word. */
function Choice({ sheet: { goals, asked } }: { sheet: FamilySheet }) {
  const { t } = useWords()
  return (
    <form method="get" action={PLACE} className="flow">
      <input type="hidden" name="chosen" value="yes" />
      <input type="hidden" name="with" value={asked.languages[1] ?? 'none'} />
      <Ticks
        name="goal"
        label={t('family:sheet.which')}
        options={goals.map(({ id, text, language }) => ({ value: id, label: <Own lang={language}>{text}</Own> }))}
        values={goals.flatMap(({ id, isOn }) => (isOn ? [id] : []))}
      />
      <Acts>
        <Button kind="alt">{t('family:sheet.choose')}</Button>
      </Acts>
    </form>
  )
}

function Title() {
  const { t } = useWords()
  return <>{t('family:sheet.title')}</>
}

/** Each line in a row of its own, so that two people read the same line of the same paper. */
const rowsOf = ({ today }: FamilySheet, plan: SheetPlan) => [
  ...plan.goals.flatMap((goal) => [
    { key: goal.id, content: <GoalRow goal={goal} /> },
    ...(goal.timesAWeek === null ? [] : [{ key: `${goal.id} week`, content: <WeekRow times={goal.timesAWeek} /> }]),
    ...(goal.pair ? [{ key: `${goal.id} pair`, content: <PairRow goal={goal} /> }] : []),
  ]),
  ...(plan.moments.length > 0 ? [{ key: 'moments', content: <MomentsRow moments={plan.moments} /> }] : []),
  { key: 'end', content: <End plan={plan} today={today} /> },
]

/** What did not fit on the page is counted and said. */
function End({ plan: { goalsLeftOut: count, isCut }, today }: { plan: SheetPlan; today: string }) {
  const { t, number, sentences } = useWords()
  return (
    <PaperEnd forMe={false} today={today}>
      {sentences([
        count > 0 && t('family:sheet.more', { count, number: number(count) }),
        isCut && t('roadmap:sheet.shortened'),
      ])}
    </PaperEnd>
  )
}
