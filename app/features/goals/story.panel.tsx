import { Fragment, type ReactNode } from 'react'
import type { Day } from '#app/domain/day.ts'
import { type StoryLine, undoing } from '#app/domain/story.ts'
import type { StoryEvent } from '#app/domain/undo.ts'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'

type DatedEvent = StoryEvent & { day: Day }

interface Telling<E extends DatedEvent> {
  line: StoryLine<E>
  /** One event in words. */
  tell: (event: E) => ReactNode
}

/** One line as it is told: what was done, or what was taken back with the words of that very line. */
export function ToldLine<E extends DatedEvent>({ line, tell }: Telling<E>) {
  const { t } = useWords()
  const undone = undoing(line)
  return (
    <>
      {undone?.of && <p className="meta">{t(`goals:history.${undone.way}`)}</p>}
      {(undone?.of ?? line).events.map((event) => (
        <Fragment key={event.id}>{tell(event)}</Fragment>
      ))}
      {!undone?.of && line.takenBack && (
        <p>
          <Tag>{t('goals:history.gone')}</Tag>
        </p>
      )}
    </>
  )
}

/** What can be done about a line. Many lines have the same, so a link is said with the words of its line. */
export interface LineAct {
  href: string
  label: string
}

interface StoryProps<E extends DatedEvent> extends Pick<Telling<E>, 'tell'> {
  /** oldest first */
  lines: readonly StoryLine<E>[]
  acts?: (line: StoryLine<E>) => readonly LineAct[]
}

/** A story by day, the newest thing first. */
export function Story<E extends DatedEvent>({ lines, tell, acts = () => [] }: StoryProps<E>) {
  const { day } = useWords()
  const days = new Map<Day, StoryLine<E>[]>()
  for (const line of lines.toReversed()) days.set(line.day, [...(days.get(line.day) ?? []), line])
  return (
    <Rows ordered>
      {[...days].map(([on, told]) => (
        <Row key={on}>
          <p>
            <b>{day(on)}</b>
          </p>
          {told.map((line) => (
            <div key={line.id} className="told">
              <div id={`told-${line.id}`}>
                <ToldLine line={line} tell={tell} />
              </div>
              <LineActs line={line.id} acts={acts(line)} />
            </div>
          ))}
        </Row>
      ))}
    </Rows>
  )
}

function LineActs({ line, acts }: { line: string; acts: readonly LineAct[] }) {
  if (acts.length === 0) return null
  return (
    <p className="acts">
      {acts.map(({ href, label }, at) => (
        <a
          key={href}
          className="more"
          href={href}
          id={`act-${line}-${at}`}
          aria-labelledby={`act-${line}-${at} told-${line}`}
        >
          <span>{label}</span>
        </a>
      ))}
    </p>
  )
}

/** What undoing a line is called: what took something back is put back. */
export const undoLabel = (line: StoryLine<DatedEvent>) =>
  undoing(line)?.way === 'undone' ? ('goals:undo.again' as const) : ('goals:step.undo' as const)

interface StoryLinePageProps<E extends DatedEvent> extends Telling<E> {
  back: string
  refusal: Refusal | undefined
  /** how it will be after undoing; nothing when it cannot be undone */
  comesBack: ReactNode
  /** why it cannot be undone */
  cannot: ReactNode
}

/** One line of a story, by itself: what it says, what undoing it would change, and the one button for it. */
export function StoryLinePage<E extends DatedEvent>({
  back,
  refusal,
  line,
  tell,
  comesBack,
  cannot,
}: StoryLinePageProps<E>) {
  const { t, day } = useWords()
  const again = undoing(line)?.way === 'undone'
  return (
    <>
      <Back href={back} />
      <ErrorSummary refusal={refusal} />
      <h1>{t(again ? 'goals:undo.titleAgain' : 'goals:undo.title')}</h1>
      <div className="note told" id="line" tabIndex={-1}>
        <p>
          <b>{day(line.day)}</b>
        </p>
        <ToldLine line={line} tell={tell} />
      </div>
      {comesBack ? (
        <>
          <Section id="then" title={t('goals:undo.then')}>
            {comesBack}
          </Section>
          <PostForm>
            <p className="hint">{t(again ? 'goals:undo.staysAgain' : 'goals:undo.stays')}</p>
            <Acts>
              <Button>{t(undoLabel(line))}</Button>
            </Acts>
          </PostForm>
        </>
      ) : (
        cannot
      )}
    </>
  )
}
