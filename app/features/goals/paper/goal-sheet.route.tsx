import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Bend } from '#app/features/goals/parts/bend.tsx'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant, words } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { askedPaper } from '#app/ui/paper/asked-paper.ts'
import { PaperEnd } from '#app/ui/paper/paper-end.tsx'
import { PaperFrame } from '#app/ui/paper/paper-frame.tsx'
import { PaperLine } from '#app/ui/paper/paper-line.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Twin } from '#app/ui/pictures/twin.tsx'
import { Blank, MoreSteps, PaperStep } from './paper-parts.tsx'
import { readGoalSheet } from './read-paper.server.ts'

export const handle: PageHandle = { title: 'goals:paper.goalSheet', tab: 'goals', width: 'full', paper: true }

export const loader = (args: LoaderFunctionArgs) =>
  readGoalSheet(participant(args), args.params.goalId, askedPaper(args.request, words(args).language))

type Sheet = ReturnType<typeof useLoaderData<typeof loader>>

/** One goal on one page, in two languages side by side. */
export default function GoalSheet() {
  const { t } = useWords()
  const sheet = useLoaderData<typeof loader>()
  const { asked, today, id } = sheet
  const rows = [
    { key: 'what', content: <What sheet={sheet} /> },
    {
      key: 'steps',
      content: (
        <PaperLine says="goals:step.title">
          {sheet.steps.map((step) => (
            <PaperStep key={step.id} step={step} today={today} />
          ))}
          <Blank />
        </PaperLine>
      ),
    },
    ...(sheet.potholes.length + sheet.morePotholes > 0
      ? [{ key: 'potholes', content: <InTheWay sheet={sheet} /> }]
      : []),
    { key: 'how', content: <HowItWent sheet={sheet} /> },
    { key: 'end', content: <End sheet={sheet} /> },
  ]
  return (
    <PaperFrame place={`/goals/${id}/sheet`} asked={asked} back={`/goals/${id}`} title={t('goals:paper.goalSheet')}>
      <Twin languages={asked.languages} title={<Title />} rows={rows} />
    </PaperFrame>
  )
}

function Title() {
  const { t } = useWords()
  return <>{t('goals:goal.title')}</>
}

/** In English the person's own English stands, if they wrote any: nobody translates their words for them. */
function What({ sheet: { goal, english, targetDay, why } }: { sheet: Sheet }) {
  const { t, day, language } = useWords()
  return (
    <>
      <PaperLine says="goals:builder.what">
        {goal === null && <p>{t('goals:paper.goalOfMine')}</p>}
        {goal !== null &&
          (english !== null && language === 'en' ? <Own as="p">{english}</Own> : <GoalSentence goal={goal} as="p" />)}
        <p>{t('goals:goal.by', { day: day(targetDay) })}</p>
      </PaperLine>
      {why && (
        <PaperLine says="goals:card.why.title">
          <Own as="p" lang={why.language}>
            {why.text}
          </Own>
        </PaperLine>
      )}
    </>
  )
}

/** What may get in the way, as much as fits; the rest is counted and not hidden. */
function InTheWay({ sheet: { potholes, morePotholes: more } }: { sheet: Sheet }) {
  const { t, number } = useWords()
  return (
    <PaperLine says="goals:card.in-the-way.title">
      {potholes.map((pothole) => (
        <Bend key={pothole.id} pothole={pothole} />
      ))}
      {more > 0 && <p>{t('goals:paper.moreWays', { count: more, number: number(more) })}</p>}
    </PaperLine>
  )
}

function HowItWent({ sheet: { reviewDay } }: { sheet: Sheet }) {
  const { t, day } = useWords()
  return (
    <PaperLine says="goals:do.title">
      <Blank lines={2} />
      {reviewDay && <p>{t('goals:next.lookAgain', { day: day(reviewDay) })}</p>}
    </PaperLine>
  )
}

/** What else did not fit, said and not hidden. */
function End({ sheet: { asked, today, more, whyLeftOut } }: { sheet: Sheet }) {
  const { t } = useWords()
  return (
    <PaperEnd forMe={asked.forMe} today={today}>
      <MoreSteps more={more} /> {whyLeftOut && t('goals:paper.whyLeftOut')}
    </PaperEnd>
  )
}
