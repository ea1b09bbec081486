import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { USUAL_PARTS } from '#app/domain/goal-copy.ts'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { CopyBox } from '#app/ui/fields/copy-box.tsx'
import { Ticks } from '#app/ui/fields/ticks.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Section } from '#app/ui/parts/section.tsx'

import { copyText, partsOf } from './copy-text.ts'
import { readCopy } from './read-copy.server.ts'

export const handle: PageHandle = { title: 'goals:copy.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => {
  const asked = new URL(args.request.url).searchParams.getAll('with')
  return readCopy(participant(args), args.params.goalId, asked)
}

/** A goal as text, for a message or the office. The choice is names of parts alone, so it may stand in the address. */
export default function CopyGoal() {
  const words = useWords()
  const { t } = words
  const page = useLoaderData<typeof loader>()
  const { goal, chosen, hasOnlyMine } = page
  const text = copyText(words, page, chosen)
  return (
    <>
      <Back href={`/goals/${goal.id}`} />
      <h1>{t('goals:copy.title')}</h1>
      <GoalSentence goal={goal} as="p" className="lead" />
      {chosen.length > 0 && (
        <Section id="text" title={t('goals:copy.text')}>
          {text === '' ? (
            <Note as="p">{t(goal.onlyMe ? 'goals:copy.isOnlyMe' : 'goals:copy.nothing')}</Note>
          ) : (
            <>
              <CopyBox
                text={text}
                label={t('goals:copy.box')}
                copy={t('goals:copy.press')}
                said={t('goals:copy.said')}
              />
              <p className="hint">{t('goals:copy.stays')}</p>
            </>
          )}
        </Section>
      )}
      <form method="get" className="flow">
        <Ticks
          name="with"
          label={t('goals:copy.what')}
          hint={t('goals:copy.whatHint')}
          options={partsOf(page, hasOnlyMine).map((part) => ({
            value: part,
            label: t(`goals:copy.part.${part}`),
            hint: part === 'only-me' ? t('goals:copy.onlyMeHint') : undefined,
          }))}
          values={chosen.length > 0 ? chosen : USUAL_PARTS}
        />
        <Acts>
          <Button kind={text === '' ? 'main' : 'alt'}>{t('goals:copy.make')}</Button>
        </Acts>
      </form>
    </>
  )
}
