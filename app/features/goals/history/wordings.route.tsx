import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Revision } from '#app/domain/revision.ts'
import { countsMoney, type FilledBlanks, isTemplateKey } from '#app/domain/template.ts'
import { GoalSentence, type GoalWords } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { readWordings } from './read-history.server.ts'

export const handle: PageHandle = { title: 'goals:wordings.title', tab: 'goals', width: 'full' }

export const loader = (args: LoaderFunctionArgs) => readWordings(participant(args), args.params.goalId)

/** A wording as it stood, to be read as a goal is read. */
function asGoal({ wording }: Revision): GoalWords {
  const key = wording.templateKey
  return {
    statement: wording.statement?.text ?? null,
    statementLanguage: wording.statement?.language ?? null,
    templateKey: key !== null && isTemplateKey(key) ? key : null,
    blanks: JSON.parse(wording.templateBlanks ?? '{}') as FilledBlanks,
    targetDay: wording.targetDay,
  }
}

/** One wording: since when, its words, its number, its day. */
function Wording({ revision, title }: { revision: Revision; title: string }) {
  const { t, day, number, money } = useWords()
  const goal = asGoal(revision)
  const { measureTarget, measureUnit } = revision.wording
  const show = goal.templateKey !== null && countsMoney(goal.templateKey) ? money : number
  return (
    <div className="card flow">
      <h3 className="eyebrow">{title}</h3>
      <p className="meta">
        {revision.from ? t('goals:wordings.from', { day: day(revision.from) }) : t('goals:wordings.first')}
      </p>
      <GoalSentence goal={goal} as="p" className="lead" />
      <p>{t('goals:goal.by', { day: day(goal.targetDay) })}</p>
      {measureTarget === null ? (
        <p className="meta">{t('goals:wordings.noNumber')}</p>
      ) : (
        <p>
          {t('goals:wordings.reach', { number: show(measureTarget) })} {measureUnit && <Own>{measureUnit}</Own>}
        </p>
      )}
    </div>
  )
}

/** Every change of the wording, newest first: how it was beside how it was after. */
export default function Wordings() {
  const { t, day } = useWords()
  const { goal, revisions } = useLoaderData<typeof loader>()
  const pairs = revisions.slice(1).map((after, at) => ({ before: revisions[at] ?? after, after }))
  return (
    <>
      <Back href={`/goals/${goal.id}/history`} />
      <h1>{t('goals:wordings.title')}</h1>
      <GoalSentence goal={goal} as="p" className="lead" />
      {pairs.length === 0 && <p>{t('goals:wordings.one')}</p>}
      {pairs.reverse().map(({ before, after }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two changes of one day have nothing else to tell them apart
        <section key={at} className="flow">
          <h2>{after.from && day(after.from)}</h2>
          <div className="cols flow">
            <Wording revision={before} title={t('goals:wordings.before')} />
            <Wording revision={after} title={t(at === 0 ? 'goals:wordings.now' : 'goals:wordings.after')} />
          </div>
        </section>
      ))}
    </>
  )
}
