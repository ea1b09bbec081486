import type { ReactNode } from 'react'
import type { Day } from '#app/domain/day.ts'
import type { MomentIdea } from '#app/domain/milestone.ts'
import type { FilledBlanks, TemplateKey } from '#app/domain/template.ts'
import { useWords } from '#app/i18n/words.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { BETWEEN, MilestoneLine, useMilestoneDay } from './milestone-line.panel.tsx'

/** One thing on the family's line, as `readFamilyLine` answers it. */
export interface OnFamilyLine {
  id: string
  href: string | null
  name: string | null
  kind: 'moment' | 'goal' | 'family-goal'
  idea: MomentIdea | null
  own: { text: string; language: string } | null
  template: { key: TemplateKey; blanks: FilledBlanks; day: Day | null } | null
  day: string
  monthOnly: boolean
  coming: boolean
  done: boolean
  onlyI: boolean
}

/** A goal on the line in words: `GoalLine` of the goals, which the page hands over. */
export type SayGoal = (props: {
  goal: {
    statement: string | null
    statementLanguage: string | null
    templateKey: TemplateKey | null
    blanks: FilledBlanks
    targetDay: Day | null
  }
}) => ReactNode

interface LineProps {
  moments: readonly OnFamilyLine[]
  sayGoal: SayGoal
}

/** As many as a small phone takes in before it has to scroll for long. */
const NEWEST = 8

/**
 * Special moments of the family, the newest first, what is still to come on top: for the family's
 * page. `main`: adding one is the thing to do there.
 */
export function FamilyLine({ moments, sayGoal, main }: LineProps & { main: boolean }) {
  const { t } = useWords()
  return (
    <Section id="moments" title={t('milestones:many')}>
      {moments.length === 0 ? (
        <p>{t('children:line.none')}</p>
      ) : (
        <FamilyMoments moments={moments.slice(0, NEWEST)} sayGoal={sayGoal} />
      )}
      {moments.length > NEWEST && <More href="/family/moments">{t('children:line.all')}</More>}
      <Acts>
        <LinkButton kind={main ? 'main' : 'alt'} href="/milestones/new">
          {t('children:line.mine')}
        </LinkButton>
        <LinkButton kind="alt" href="/family/children">
          {t('children:title')}
        </LinkButton>
      </Acts>
    </Section>
  )
}

/** The line itself. */
export const FamilyMoments = ({ moments, sayGoal }: LineProps) => (
  <ul className="miles">
    {moments.map((moment) => (
      <FamilyMoment key={moment.id} moment={moment} sayGoal={sayGoal} />
    ))}
  </ul>
)

interface MomentProps {
  moment: OnFamilyLine
  sayGoal: SayGoal
}

function FamilyMoment({ moment, sayGoal }: MomentProps) {
  const { t, day } = useWords()
  const when = useMilestoneDay()
  const { href, coming, done, onlyI, kind } = moment
  const month = when({ day: moment.day, monthOnly: true })
  return (
    <li className={onlyI ? 'mine' : undefined}>
      <Icon name={done ? 'done' : 'open'} className={done ? 'got' : undefined} />
      <p className="meta">
        {coming ? t('children:moments.comingAt', { day: moment.monthOnly ? month : day(moment.day) }) : month}
        {kind === 'goal' && <> · {t(done ? 'children:line.goalDone' : 'children:line.goal')}</>}
        {onlyI && !coming && <> · {t('children:line.onlyI')}</>}
      </p>
      {href === null ? (
        <p>
          <Said moment={moment} sayGoal={sayGoal} />
        </p>
      ) : (
        <More href={href}>
          <Said moment={moment} sayGoal={sayGoal} />
        </More>
      )}
    </li>
  )
}

/** Whose it is, and what: own words as they were written, an idea or a template in the reader's language. */
function Said({ moment: { name, kind, idea, own, template }, sayGoal: GoalLine }: MomentProps) {
  const { t } = useWords()
  return (
    <>
      <b dir="auto">{kind === 'family-goal' ? t('family-goals:reached.title') : (name ?? t('children:line.me'))}</b>
      {BETWEEN}
      {kind === 'goal' ? (
        <GoalLine
          goal={{
            statement: own?.text ?? null,
            statementLanguage: own?.language ?? null,
            templateKey: template?.key ?? null,
            blanks: template?.blanks ?? {},
            targetDay: template?.day ?? null,
          }}
        />
      ) : (
        <MilestoneLine idea={idea} own={own} />
      )}
    </>
  )
}
