import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isolate, startingLarge, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { JustDone, JustMoved, LookAgain, News, PapersDue, PickUpLinks, WithFamily } from './around.tsx'
import { Beginning } from './beginning.tsx'
import { EndsSoon } from './ending/ends-soon.tsx'
import { ExitExplained } from './exit-explained.tsx'
import { readToday } from './read-today.server.ts'
import { MoreSteps, NextStep } from './steps.tsx'
import { WaitingSteps } from './waiting-steps.tsx'

export const handle: PageHandle = { title: 'today:title', tab: 'today', width: 'full' }

export const loader = (args: LoaderFunctionArgs) => {
  const pressed = new URL(args.request.url).searchParams
  return readToday(participant(args), { done: pressed.get('done'), moved: pressed.get('moved') })
}

export default function Today() {
  const { t, day, dayTime, language } = useWords()
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <p className="eyebrow">{startingLarge(day(page.today, 'weekday'), language)}</p>
      <h1 className="lead">{page.name ? t('today:hello', { name: isolate(page.name) }) : t('today:title')}</h1>
      {page.codeMadeAt && (
        <PostForm action="/me/handed-code/stop" className="note flow" submission={false}>
          <p>{t('account:handedCode.made', { when: dayTime(page.codeMadeAt, page.timeZone) })}</p>
          <Acts>
            <Button kind="alt">{t('account:handedCode.stop')}</Button>
          </Acts>
        </PostForm>
      )}
      <PickUpLinks page={page} />
      {page.away && <p className="lead">{t('today:welcomeBack')}</p>}
      {page.empty ? (
        <>
          <PapersDue page={page} />
          <WithFamily page={page} />
          <Beginning teenager={page.teenager} />
          <EndsSoon ending={page.ending} />
          <News page={page} />
          {page.exitIsNew && <ExitExplained />}
        </>
      ) : (
        <div className="split">
          <div className="flow">
            <JustDone page={page} />
            <JustMoved page={page} />
            <NextStep page={page} />
            <MoreSteps page={page} />
            <WaitingSteps page={page} />
          </div>
          <div className="flow">
            <PapersDue page={page} />
            <WithFamily page={page} />
            <LookAgain page={page} />
            <EndsSoon ending={page.ending} />
            <News page={page} />
            <More href="/roadmap">{t('roadmap:title')}</More>
          </div>
        </div>
      )}
    </>
  )
}
