import { type StoryLine, undoing } from '#app/domain/story.ts'
import { type LineAct, Story } from '#app/ui/story/story.tsx'
import { Told } from '#app/ui/story/told.tsx'
import { HistoryLine } from './history-line.tsx'

/** One line of a goal's story in words. */
export function ToldLine({ line }: { line: StoryLine }) {
  const undone = undoing(line)
  return (
    <Told way={undone?.of ? undone.way : null} gone={line.takenBack && !undone?.of}>
      {(undone?.of ?? line).events.map((event) => (
        <HistoryLine key={event.id} event={event} />
      ))}
    </Told>
  )
}

export interface HistoryProps {
  lines: readonly StoryLine[]
  /** What can be done about a line, under it. */
  acts?: (line: StoryLine) => readonly LineAct[]
}

/** The story of a goal, the newest thing first. */
export const History = ({ lines, acts }: HistoryProps) => (
  <Story
    lines={lines.map((line) => ({
      id: line.id,
      day: line.day,
      told: <ToldLine line={line} />,
      acts: acts?.(line) ?? [],
    }))}
  />
)
