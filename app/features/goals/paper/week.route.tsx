import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Day } from '#app/domain/day.ts'
import { startingLarge, useWords } from '#app/i18n/words.ts'
import { participant, words } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { askedPaper } from '#app/ui/paper/asked-paper.ts'
import { PaperEnd } from '#app/ui/paper/paper-end.tsx'
import { PaperFrame } from '#app/ui/paper/paper-frame.tsx'
import { Twin } from '#app/ui/pictures/twin.tsx'
import { Blank, MoreSteps, PaperStep } from './paper-parts.tsx'
import { readWeek } from './read-paper.server.ts'
import type { StepOnPaper } from './step-on-paper.server.ts'

export const handle: PageHandle = { title: 'goals:paper.week', tab: 'goals', width: 'full', paper: true }

export const loader = (args: LoaderFunctionArgs) =>
  readWeek(participant(args), askedPaper(args.request, words(args).language))

/** The next seven days on one page, in two languages side by side; a day without a step has a line to write on. */
export default function Week() {
  const { t } = useWords()
  const { asked, today, days, more } = useLoaderData<typeof loader>()
  return (
    <PaperFrame place="/goals/week" asked={asked} back="/goals" title={t('goals:paper.week')}>
      <Twin
        languages={asked.languages}
        title={<Title />}
        rows={[
          ...days.map(({ day, steps }) => ({ key: day, content: <OneDay day={day} steps={steps} /> })),
          {
            key: 'end',
            content: (
              <PaperEnd forMe={asked.forMe} today={today}>
                <MoreSteps more={more} />
              </PaperEnd>
            ),
          },
        ]}
      />
    </PaperFrame>
  )
}

function Title() {
  const { t } = useWords()
  return <>{t('goals:paper.week')}</>
}

function OneDay({ day, steps }: { day: Day; steps: readonly StepOnPaper[] }) {
  const words = useWords()
  return (
    <>
      <p>
        <b>{startingLarge(words.day(day, 'weekday'), words.language)}</b>
      </p>
      {steps.map((step) => (
        <PaperStep key={step.id} step={{ ...step, day: null }} today={day} />
      ))}
      {steps.length === 0 && <Blank />}
    </>
  )
}
