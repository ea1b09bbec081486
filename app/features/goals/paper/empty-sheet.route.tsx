import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SHEET_ROOM } from '#app/domain/paper.ts'
import { type Key, useWords } from '#app/i18n/words.ts'
import { participant, words } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { askedPaper } from '#app/ui/paper/asked-paper.ts'
import { PaperFrame } from '#app/ui/paper/paper-frame.tsx'
import { PaperLine } from '#app/ui/paper/paper-line.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Twin } from '#app/ui/pictures/twin.tsx'
import { Blank } from './paper-parts.tsx'

export const handle: PageHandle = { title: 'goals:paper.emptySheet', tab: 'goals', width: 'full', paper: true }

export const loader = (args: LoaderFunctionArgs) => {
  participant(args)
  return { asked: askedPaper(args.request, words(args).language) }
}

/** A goal sheet to fill by hand. It can be typed in on any later day, with the day that stands on it. */
export default function EmptySheet() {
  const { t } = useWords()
  const { asked } = useLoaderData<typeof loader>()
  return (
    <PaperFrame place="/goals/sheet" asked={asked} back="/goals" title={t('goals:paper.emptySheet')} empty>
      <p className="on-screen">{t('goals:paper.typeIn')}</p>
      <Acts>
        <LinkButton href="/goals/sheet/type-in" kind="alt">
          {t('goals:paper.typeInNow')}
        </LinkButton>
      </Acts>
      <Twin
        languages={asked.languages}
        title={<Title />}
        rows={[
          { key: 'day', content: <ToWrite says="goals:paper.day" /> },
          { key: 'what', content: <ToWrite says="goals:builder.what" lines={2} /> },
          { key: 'when', content: <ToWrite says="goals:builder.when" /> },
          { key: 'why', content: <ToWrite says="goals:card.why.title" lines={2} /> },
          { key: 'steps', content: <Steps /> },
          { key: 'if', content: <IfThen /> },
          { key: 'who', content: <ToWrite says="goals:card.support.title" /> },
          { key: 'nice', content: <ToWrite says="goals:card.reward.title" /> },
        ]}
      />
    </PaperFrame>
  )
}

function Title() {
  const { t } = useWords()
  return <>{t('goals:goal.title')}</>
}

const ToWrite = ({ says, lines }: { says: Key; lines?: number }) => (
  <PaperLine says={says}>
    <Blank lines={lines} />
  </PaperLine>
)

/** Three lines, each with a stone to fill in when it is done, and room for its day. */
function Steps() {
  const { t } = useWords()
  return (
    <PaperLine says="goals:step.title">
      {linesFor(SHEET_ROOM.steps).map((at) => (
        <div key={at}>
          <Blank />
          <p className="meta">
            <Icon name="open" /> {t('goals:step.mark.done')} · {t('goals:step.day')}
          </p>
        </div>
      ))}
    </PaperLine>
  )
}

function IfThen() {
  const { t } = useWords()
  return (
    <PaperLine says="goals:card.in-the-way.title">
      {linesFor(SHEET_ROOM.pairs).map((at) => (
        <div key={at}>
          <p>{t('goals:pothole.if')}</p>
          <Blank />
          <p>{t('goals:pothole.then')}</p>
          <Blank />
        </div>
      ))}
    </PaperLine>
  )
}

const linesFor = (most: number) => Array.from({ length: most }, (_, at) => at)
