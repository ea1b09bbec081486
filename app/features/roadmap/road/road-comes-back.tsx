import { dayFrom } from '#app/domain/day.ts'
import type { Kept, KeptFields } from '#app/domain/kept.ts'
import type { RoadmapStatus } from '#app/domain/roadmap.ts'
import { inKeptOrder, type RoadThing } from '#app/domain/roadmap-kept.ts'
import { type FilledBlanks, isTemplateKey } from '#app/domain/template.ts'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'
import type { Stop } from './read-roadmap-line.server.ts'

/** What a person wrote, each with the field that says in which language. */
const OWN_WORDS = [
  ['statement', 'statementLanguage'],
  ['text', 'language'],
  ['reward', 'rewardLanguage'],
  ['ifText', 'pairLanguage'],
  ['thenText', 'pairLanguage'],
] as const

interface ComesBackProps {
  puts: readonly Kept<RoadThing>[]
  stops: readonly Stop[]
}

/** How the big goal will be after undoing: what goes, what comes back, what stands there again. */
export function RoadComesBack({ puts, stops }: ComesBackProps) {
  const { t } = useWords()
  return puts.map((put) => (
    <div key={`${put.thing} ${put.id}`} className="told">
      {put.after === null && <p className="meta">{t('goals:undo.goes')}</p>}
      {put.before === null && <p className="meta">{t('goals:undo.comes')}</p>}
      {put.thing === 'order' ? (
        <InOrder stops={stops} order={String(put.after?.order)} />
      ) : (
        <Thing put={put} stop={stops.find(({ id }) => id === put.id)} />
      )}
    </div>
  ))
}

function InOrder({ stops, order }: { stops: readonly Stop[]; order: string }) {
  const ids = inKeptOrder(
    stops.map(({ id }) => id),
    order,
  )
  return (
    <ol>
      {ids.map((id) => {
        const stop = stops.find((one) => one.id === id)
        return <li key={id}>{stop && <GoalLine goal={stop} />}</li>
      })}
    </ol>
  )
}

function Thing({ put, stop }: { put: Kept<RoadThing>; stop: Stop | undefined }) {
  const words = useWords()
  const { t } = words
  const fields: KeptFields = put.after ?? put.before ?? {}
  const whole = put.before === null || put.after === null
  const written = OWN_WORDS.filter(([field]) => fields[field])
  const says = whole ? [] : facts(words, fields)
  const leavesItsGoal = put.after === null && typeof fields.goalId === 'string'
  // A stop that is a goal has no words of its own; one of a template has its sentence.
  const named = written.length === 0 && stop
  return (
    <>
      {named && (
        <p>
          <GoalLine goal={stop} />
        </p>
      )}
      {!named && typeof fields.templateKey === 'string' && isTemplateKey(fields.templateKey) && (
        <p>
          <GoalLine
            goal={{
              statement: '',
              statementLanguage: null,
              templateKey: fields.templateKey,
              blanks: JSON.parse(String(fields.templateBlanks ?? '{}')) as FilledBlanks,
              targetDay: typeof fields.targetDay === 'string' ? dayFrom(fields.targetDay) : null,
            }}
          />
        </p>
      )}
      {written.map(([field, language]) => (
        <Own key={field} as="p" lang={(fields[language] ?? fields.language ?? null) as string | null}>
          {String(fields[field])}
        </Own>
      ))}
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {leavesItsGoal && <p>{t('roadmap:stop.removeGoalHint')}</p>}
      {!named && written.length === 0 && says.length === 0 && <p>{t('goals:undo.more')}</p>}
    </>
  )
}

/** The fields that are no words of one's own, as they will be. */
function facts({ t, day }: ReturnType<typeof useWords>, fields: KeptFields): string[] {
  const date = (value: unknown) => (typeof value === 'string' ? dayFrom(value) : null)
  const target = date(fields.targetDay)
  const reached = date(fields.reachedDay)
  const on = date(fields.day)
  const all = [
    'targetDay' in fields && (target ? t('roadmap:history.dayNew', { after: day(target) }) : t('goals:undo.noDay')),
    'status' in fields && t(`roadmap:history.status.${fields.status as RoadmapStatus}`),
    'onlyMe' in fields && t(fields.onlyMe ? 'goals:undo.onlyMe' : 'goals:undo.notOnlyMe'),
    'reachedDay' in fields && (reached ? t('roadmap:stop.got', { day: day(reached) }) : t('roadmap:stop.notYet')),
    'goalId' in fields && t(fields.goalId === null ? 'roadmap:undo.noGoal' : 'roadmap:undo.goal'),
    'reward' in fields && fields.reward === null && t('roadmap:undo.noReward'),
    on && day(on),
  ]
  return all.filter((sentence) => typeof sentence === 'string')
}
