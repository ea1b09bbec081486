import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GoalSentence, goalText } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { AboutPaper } from '#app/ui/paper/about-paper.tsx'
import { isForMe } from '#app/ui/paper/asked-paper.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { DrawnBridge } from '#app/ui/pictures/drawn-bridge.tsx'
import { readCertificate } from './read-achieved.server.ts'

export const handle: PageHandle = { title: 'goals:certificate.title', tab: 'goals', turned: true, paper: true }

export const loader = (args: LoaderFunctionArgs) =>
  readCertificate(participant(args), args.params.goalId, isForMe(args.request))

// As many letters as a line of the certificate holds.
const NAME_LETTERS = 40
// Longer goals are written smaller, so that the page stays one page.
const LETTERS_WRITTEN_LARGE = 120

/**
 * A goal reached, for the wall. The name is typed on the certificate itself: it is printed and nowhere kept, and the
 * address never holds it.
 */
export default function Certificate() {
  const words = useWords()
  const { t, day } = words
  const page = useLoaderData<typeof loader>()
  const { goal, hides, showsWords } = page
  const isLong = goalText(words, goal).length > LETTERS_WRITTEN_LARGE
  const here = `/goals/${goal.id}/certificate`
  return (
    <>
      <Back href={`/goals/${goal.id}/achieved`} />
      <div className="on-screen flow">
        <h1>{t('goals:certificate.title')}</h1>
        <p>{t('goals:certificate.name')}</p>
        {hides && (
          <p>
            {t(showsWords ? 'goals:certificate.words' : 'goals:certificate.noWords')}
            {words.gap}
            <More href={showsWords ? here : `${here}?for=me`}>
              {t(showsWords ? 'goals:certificate.hideWords' : 'goals:certificate.showWords')}
            </More>
          </p>
        )}
        <AboutPaper />
      </div>
      <article className="cert flow">
        <p className="eyebrow">{t('common:brand')}</p>
        <p>
          <input
            className="voice"
            aria-label={t('goals:certificate.nameLabel')}
            defaultValue={page.name.slice(0, NAME_LETTERS)}
            maxLength={NAME_LETTERS}
            autoComplete="off"
            dir="auto"
          />
        </p>
        <p className="lead">{t('goals:certificate.reached')}</p>
        {showsWords ? (
          <GoalSentence goal={goal} as="p" className={isLong ? 'goal much' : 'goal'} />
        ) : (
          <p className="goal">{t('goals:paper.goalOfMine')}</p>
        )}
        <p>{day(page.day)}</p>
        <p className="sign">
          <span>{t('goals:certificate.sign')}</span>
          <span>{t('goals:certificate.signToo')}</span>
        </p>
        <DrawnBridge reached />
      </article>
    </>
  )
}
