import { Fragment, type ReactNode } from 'react'
import { dayFrom } from '#app/domain/day.ts'
import type { GoalEventAt } from '#app/domain/goal-event.ts'
import type { MilestoneEventAt } from '#app/domain/milestone.ts'
import type { RoadmapEventAt } from '#app/domain/roadmap.ts'
import { GoalStory } from '#app/features/goals/history/goal-story.panel.tsx'
import { MilestoneTold } from '#app/features/milestones/milestone-told.panel.tsx'
import { RoadmapTold } from '#app/features/roadmap/roadmap-told.panel.tsx'
import { useWords, type Words } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import type { Entry, Value } from './thing.server.ts'

// What is for programs alone, or is said by what stands beside it. The file has all of it.
export const UNSAID =
  /^(id|\w+Id|templateKey|templateBlanks|position|nth|changeId|revision|itemKey|level|gloss|instrumentVersion|earningsVersion|signedTextVersion|updatedAt|createdDay|staysGoal|monthOnly|form|subject|sequence|subjectKind|firstAt|role)$/

/** The words a thing is known by, in the order in which they are looked for. */
const NAMES = ['sentence', 'statement', 'idea', 'question', 'card', 'section', 'instrumentKey', 'text', 'ifText']

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

const isEntry = (value: Value | undefined): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)

/** Something to say: not nothing, not a plain no, not for programs alone. */
const isSaid = (key: string, value: Value) =>
  value !== null &&
  value !== false &&
  value !== '' &&
  !UNSAID.test(key) &&
  !(key === 'area' && typeof value === 'string')

/** What was typed and not sent yet, without the keys of what was chosen. */
function typedWords(value: Value): string[] {
  if (typeof value === 'string') return /^[a-z\d:+-]*$|^[\w-]{30,}$/.test(value) ? [] : [value]
  if (isList(value)) return value.flatMap(typedWords)
  return isEntry(value) ? Object.values(value).flatMap(typedWords) : []
}

function plain(words: Words, value: string | number | boolean, timeZone: string): ReactNode {
  const { t, day, dayTime, number } = words
  if (value === true) return t('my-data:yes')
  if (typeof value === 'number') return number(value)
  const text = String(value)
  if (INSTANT.test(text)) return dayTime(text, timeZone)
  return dayFrom(text) ? day(text) : <bdi>{text}</bdi>
}

function Said({ value, timeZone }: { value: Value; timeZone: string }) {
  const words = useWords()
  if (isList(value)) return words.list(value.map((one) => (isEntry(one) ? String(one.words ?? one.key) : String(one))))
  if (!isEntry(value)) return value === null ? null : plain(words, value, timeZone)
  if ('text' in value) return <OwnLines text={String(value.text)} language={value.language as string | null} />
  if ('key' in value) return <bdi>{String(value.words ?? value.key)}</bdi>
  return <bdi>{words.list(Object.values(value).map(String))}</bdi>
}

/** What the person wrote, with the ends of lines where they were. */
function OwnLines({ text, language }: { text: string; language: string | null }) {
  return (
    <Own lang={language}>
      {text.split('\n').map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other name
        <Fragment key={at}>
          {at > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </Own>
  )
}

const stories = {
  goals: (events: Value) => <GoalStory events={events as unknown as GoalEventAt[]} />,
  bigGoals: (events: Value) => <RoadmapTold events={events as unknown as RoadmapEventAt[]} />,
  specialMoments: (events: Value) => <MilestoneTold events={events as unknown as MilestoneEventAt[]} />,
}

interface Under {
  entry: Entry
  timeZone: string
  /** which list it stands in */
  list: string
}

/** One thing: its name, then each part of it with what it is called, then what hangs on it. */
function Thing({ entry, timeZone, list }: Under) {
  const { t } = useWords()
  const name = NAMES.find((key) => entry[key] !== null && entry[key] !== undefined)
  // Of a draft its words; of a line of the log no names of fields, which are no words of anybody's language.
  const isBare = (key: string, value: Value) =>
    key === 'fields' && (list !== 'drafts' || typedWords(value).length === 0)
  const parts = Object.entries(entry).filter(
    ([key, value]) => key !== name && isSaid(key, value) && !isBare(key, value),
  )
  const hangs = parts.filter(([key, value]) => isList(value) && key !== 'fields' && list !== 'whoLooked')
  const facts = parts.filter((part) => !hangs.includes(part))
  return (
    <>
      <div>
        {name && (
          <p>
            <b>
              <Said value={entry[name] as Value} timeZone={timeZone} />
            </b>
          </p>
        )}
        {facts.map(([key, value]) => (
          <p key={key} className="meta">
            {t(`my-data:label.${key as 'day'}`)}
            {' · '}
            <Said value={list === 'drafts' && key === 'fields' ? typedWords(value) : value} timeZone={timeZone} />
          </p>
        ))}
      </div>
      {hangs
        .filter(([, value]) => isList(value) && value.length > 0)
        .map(([key, value]) => (
          <Fragment key={key}>
            <h3>{t(`my-data:list.${key as 'steps'}`)}</h3>
            {key === 'story' ? (
              stories[list as 'goals']?.(value)
            ) : (
              <Things list={key} entries={value as Entry[]} timeZone={timeZone} />
            )}
          </Fragment>
        ))}
    </>
  )
}

interface DataListProps {
  list: string
  entries: readonly Entry[]
  timeZone: string
}

function Things({ list, entries, timeZone }: DataListProps) {
  return (
    <ul className="rows">
      {entries.map((entry, at) => (
        <li key={String(entry.id ?? at)}>
          <div className="flow">
            <Thing entry={entry} timeZone={timeZone} list={list} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** One part of everything, under its own heading. */
export function DataList({ list, entries, timeZone }: DataListProps) {
  const { t } = useWords()
  return (
    <Section id={list} title={t(`my-data:list.${list as 'goals'}`)}>
      {entries.length === 0 ? (
        <p>{t('my-data:page.empty')}</p>
      ) : (
        <Things list={list} entries={entries} timeZone={timeZone} />
      )}
    </Section>
  )
}
