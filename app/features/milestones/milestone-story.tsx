import type { KeptFields } from '#app/domain/kept.ts'
import { undoing } from '#app/domain/story.ts'
import { useWords } from '#app/i18n/words.ts'
import { Details } from '#app/ui/parts/details.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Story } from '#app/ui/story/story.tsx'
import { Told } from '#app/ui/story/told.tsx'
import { MilestoneLine, useMilestoneDay } from './milestone-line.panel.tsx'
import type { MilestoneLine as Line, Milestone } from './read-milestone.server.ts'
import { SeenBy } from './seen-by.tsx'

/** The story of one moment, the newest thing first. Under a line its way back. */
export function MilestoneStory({ at, lines }: { at: string; lines: readonly { line: Line; canUndo: boolean }[] }) {
  const { t } = useWords()
  const undo = (line: Line) => ({
    href: `${at}/story/${line.id}`,
    label: t(undoing(line)?.way === 'undone' ? 'common:undo.again' : 'common:undo.undo'),
  })
  return (
    <Details summary={t('milestones:history.title')}>
      <Story
        lines={lines.map(({ line, canUndo }) => ({
          id: line.id,
          day: line.day,
          told: <ToldLine line={line} />,
          acts: canUndo ? [undo(line)] : [],
        }))}
      />
    </Details>
  )
}

/** One line of a moment's story in words, a change with how it was before. */
export function ToldLine({ line }: { line: Line }) {
  const { t } = useWords()
  const undone = undoing(line)
  const [event] = (undone?.of ?? line).events
  if (!event || event.kind === 'undone') return null
  const before = event.kind === 'changed' && event.changed?.[0]?.before
  return (
    <Told way={undone?.of ? undone.way : null} gone={line.takenBack && !undone?.of}>
      <p>{t(`milestones:history.${event.kind}`)}</p>
      {before && <Before fields={before} />}
    </Told>
  )
}

/** What stood in the fields that were changed. */
function Before({ fields }: { fields: KeptFields }) {
  const { t } = useWords()
  const when = useMilestoneDay()
  const words = [fields.text, fields.place, fields.note].filter((text) => typeof text === 'string')
  const language = (fields.language ?? fields.noteLanguage ?? null) as string | null
  return (
    <>
      <p className="meta">{t('milestones:history.before')}</p>
      {words.map((text) => (
        <Own key={text} as="p" lang={language}>
          {text}
        </Own>
      ))}
      {typeof fields.day === 'string' && <p>{when({ day: fields.day, monthOnly: fields.monthOnly === 1 })}</p>}
      {'shown' in fields && <p>{t(fields.shown ? 'milestones:history.shown' : 'milestones:history.notShown')}</p>}
      {'onlyMe' in fields && <p>{t(fields.onlyMe ? 'common:onlyMe' : 'milestones:history.notOnlyMe')}</p>}
    </>
  )
}

/** A moment as it will stand with a change taken back, and who is shown it then: nobody again by surprise. */
export function WillBe({ milestone, willSee }: { milestone: Milestone; willSee: readonly string[] }) {
  const { t } = useWords()
  const when = useMilestoneDay()
  const { idea, own, note, onlyMe, removedDay, childName } = milestone
  return (
    <>
      <p className="meta">{when(milestone)}</p>
      <p>
        <MilestoneLine idea={idea} own={own} childName={childName} />
      </p>
      {note && (
        <Own as="p" lang={note.language}>
          {note.text}
        </Own>
      )}
      {onlyMe && (
        <p>
          <Tag icon="closed">{t('common:onlyMe')}</Tag>
        </p>
      )}
      {removedDay !== null ? (
        <p>{t('milestones:history.removed')}</p>
      ) : (
        !onlyMe && <SeenBy workers={willSee} family={milestone.shown && milestone.happened} />
      )}
    </>
  )
}
