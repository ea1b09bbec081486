import { z } from 'zod'
import { isAgencySection, SECTIONS, SENSITIVE_SECTIONS, type Section } from '#app/domain/release.ts'
import { occasions } from '#app/domain/round.ts'

/**
 * `line`: ten points of which only the ends have words, in turn. `map`: five levels with a name each, any parts in any
 * order. `bridge`: five pillars of parts with five levels, in turn. What a page looks like follows from this alone.
 */
export const KINDS = ['line', 'map', 'bridge'] as const
export type InstrumentKind = (typeof KINDS)[number]

/** The pictures of pillars there are; a pillar of an agency's bridge may take one of them. */
export const PILLAR_ICONS = ['home', 'wellbeing', 'money', 'learning', 'work'] as const

const MOST_ITEMS = 40
const A_KEY = 'small letters, digits and _, a letter first, up to 40'
/** These stand in addresses beside the items' keys. */
const TAKEN = ['why', 'household']

const key = z.string(A_KEY).regex(/^[a-z][a-z0-9_]{0,39}$/, A_KEY)
const yes = 'true or false'

const itemSchema = z.strictObject({
  key: key.refine((text) => !TAKEN.includes(text), `another key than ${TAKEN.join(' and ')}`),
  /** What a release must cover before a worker sees the answer; without one, the tick of the questionnaire itself. */
  section: z.enum(SECTIONS, `nothing, or one of ${SENSITIVE_SECTIONS.join(', ')}`).optional(),
  /** Answers start as only me; the person may take the tick away. */
  startsOnlyMe: z.boolean(yes).default(false),
  /** Levels that show the box *Need help today?*. */
  helpAt: z.array(z.int('a level'), 'a list of levels').default([]),
  /** The level is counted from ticks: none of them is the second level, each adds one, the first is "no job". */
  ticks: z.array(key, 'a list of keys').default([]),
  /** The level texts hold amounts from the cost-of-living table. */
  amounts: z.boolean(yes).default(false),
})

const groupSchema = z.strictObject({
  key,
  items: z.array(key, 'a list of keys of items').min(1, 'one item or more'),
  icon: z.enum(PILLAR_ICONS, `one of ${PILLAR_ICONS.join(', ')}`).optional(),
})

const version = z.int('a whole number from 1 on').positive('a whole number from 1 on')
const line = (what: string) => z.string(what).trim().min(1, what).max(200, 'up to 200 letters')

/** What a questionnaire is, without its words: the same for those we publish and those an agency brings. */
export const structureFields = {
  key,
  version,
  kind: z.enum(KINDS, `one of ${KINDS.join(', ')}`),
  licence: line('who may use it, and under what licence'),
  /** First and last level. */
  scale: z.strictObject({ from: z.literal(1, '1'), to: z.int('a whole number') }, '{ "from": 1, "to": … }'),
  /** Which reasons *Why now?* offers. */
  occasions: z
    .array(z.enum(occasions, `one of ${occasions.join(', ')}`), 'a list of reasons')
    .min(1, 'one reason or more')
    .default([...occasions]),
  /** What all answers together say: the mean of a line, the sum of the pillars, or nothing. */
  total: z.enum(['mean', 'pillars', 'none'], 'one of mean, pillars, none'),
  groups: z.array(groupSchema, 'a list of groups').default([]),
  items: z
    .array(itemSchema, 'a list of items')
    .min(1, 'one item or more')
    .max(MOST_ITEMS, `at most ${MOST_ITEMS} items`),
  /** Other versions whose answers can be set beside these: which item there asks what an item here asks. */
  compares: z
    .array(
      z.strictObject({ version, items: z.record(key, key, 'an item of that version for each item here') }),
      'a list of versions',
    )
    .default([]),
}

const structureSchema = z.strictObject(structureFields).superRefine((structure, report) => {
  for (const { path, found, expected } of contradictions(structure))
    report.addIssue({ code: 'custom', path, message: expected, params: { found } })
})

type Written = z.output<z.ZodObject<typeof structureFields>>

/** Something in a structure that cannot be, by where it stands. */
export interface Contradiction {
  path: (string | number)[]
  found: unknown
  expected: string
}

/** What each kind allows: the pages are drawn for ten points, five levels, five pillars. */
const rulesOf: Record<InstrumentKind, { to: number; totals: readonly string[] }> = {
  line: { to: 10, totals: ['mean', 'none'] },
  map: { to: 5, totals: ['none'] },
  bridge: { to: 5, totals: ['pillars', 'none'] },
}

/** Everything in a structure that contradicts something else in it. */
export function contradictions(structure: Written): Contradiction[] {
  const { kind, scale, total, items, groups, compares } = structure
  const wrong: Contradiction[] = []
  const say = (path: (string | number)[], found: unknown, expected: string) => wrong.push({ path, found, expected })
  const { to, totals } = rulesOf[kind]
  if (scale.to !== to) say(['scale', 'to'], scale.to, `${to}, as every ${kind} has`)
  if (!totals.includes(total)) say(['total'], total, `${totals.join(' or ')}: a ${kind} has no other`)
  const familyOf = KIND_OF_OURS[structure.key]
  if (familyOf && familyOf !== kind) say(['kind'], kind, `${familyOf}, as ${structure.key} is`)
  if (!familyOf && kind === 'bridge') say(['key'], structure.key, 'bridge: another bridge takes the place of My bridge')
  const keys = items.map((item) => item.key)
  const known = new Set(keys)
  items.forEach((item, at) => {
    if (keys.indexOf(item.key) < at) say(['items', at, 'key'], item.key, 'a key that stands here once')
    item.helpAt.forEach((level, place) => {
      if (level < 1 || level > scale.to) say(['items', at, 'helpAt', place], level, `a level from 1 to ${scale.to}`)
    })
    const own = ownSection(structure.key)
    if (item.section && item.section !== own && !(SENSITIVE_SECTIONS as readonly Section[]).includes(item.section))
      say(['items', at, 'section'], item.section, `nothing, or one of ${SENSITIVE_SECTIONS.join(', ')}`)
    if (kind !== 'bridge' && item.amounts) say(['items', at, 'amounts'], true, 'amounts on a bridge alone')
    if (kind !== 'bridge' && item.ticks.length > 0) say(['items', at, 'ticks'], item.ticks, 'ticks on a bridge alone')
    if (kind === 'bridge' && ![0, scale.to - 2].includes(item.ticks.length))
      say(['items', at, 'ticks'], item.ticks, `${scale.to - 2} ticks: no job, none of them, and one level for each`)
  })
  if (items.filter((item) => item.amounts).length > 1)
    say(['items'], 'amounts more than once', 'one item with amounts at most')
  if (kind !== 'bridge' && groups.length > 0)
    say(['groups'], `${groups.length} groups`, `none: a ${kind} has no pillars`)
  if (kind === 'bridge' && groups.length !== 5) say(['groups'], `${groups.length} groups`, 'five pillars')
  const grouped: string[] = []
  groups.forEach((group, at) => {
    if (groups.findIndex((one) => one.key === group.key) < at)
      say(['groups', at, 'key'], group.key, 'a key that stands here once')
    group.items.forEach((item, place) => {
      if (!known.has(item)) say(['groups', at, 'items', place], item, 'the key of an item')
      if (grouped.includes(item)) say(['groups', at, 'items', place], item, 'each item in one pillar')
      grouped.push(item)
    })
  })
  const left = keys.filter((item) => groups.length > 0 && !grouped.includes(item))
  if (left.length > 0) say(['groups'], `${left.join(', ')} in no pillar`, 'every item in one pillar')
  compares.forEach(({ version: other, items: pairs }, at) => {
    if (other === structure.version) say(['compares', at, 'version'], other, 'another version')
    const theirs = Object.values(pairs)
    for (const [here, there] of Object.entries(pairs)) {
      if (!known.has(here)) say(['compares', at, 'items', here], here, 'the key of an item of this file')
      if (theirs.indexOf(there) !== theirs.lastIndexOf(there))
        say(['compares', at, 'items', here], there, 'each item there once')
    }
  })
  return wrong
}

/** What ours are; a file with one of these keys takes the place of ours for the people of its programme. */
export const KIND_OF_OURS: Readonly<Record<string, InstrumentKind | undefined>> = {
  qol: 'line',
  calmap: 'map',
  bridge: 'bridge',
}

/** The tick that shows a questionnaire, but for the items that need one of their own. */
export function ownSection(instrumentKey: string): Section {
  if (instrumentKey === 'qol') return 'quality-of-life'
  if (instrumentKey === 'calmap' || instrumentKey === 'bridge') return instrumentKey
  return `answers:${instrumentKey}`
}

/** A structure with what follows from its kind. */
function whole(written: Written) {
  const { kind, scale, items } = written
  return {
    ...written,
    scale: { ...scale, worded: kind !== 'line' },
    /** `one-by-one`: every item in turn. `any`: a list, any number in any order. */
    run: kind === 'map' ? ('any' as const) : ('one-by-one' as const),
    /** A cell may hold the person's own words. */
    ownWords: kind === 'map',
    items: items.map((item) => {
      const own = ownSection(written.key)
      const section = item.section ?? own
      // A sensitive tick that was signed before an agency's questionnaire came says nothing about it.
      return { ...item, section, alsoNeeds: isAgencySection(own) && section !== own ? own : null }
    }),
  }
}

export type InstrumentStructure = ReturnType<typeof whole>
export type InstrumentItem = InstrumentStructure['items'][number]
/** Texts of one language by dotted key: `items.home.levels.3`. */
export type InstrumentTexts = Readonly<Record<string, string>>

/** One version of a questionnaire with its words. It never changes once published; a new wording is a new version. */
export interface PublishedInstrument {
  key: string
  version: number
  structure: InstrumentStructure
  texts: Readonly<Record<string, InstrumentTexts>>
}

/** What of a structure says which words it needs. */
interface Speaking {
  kind: InstrumentKind
  scale: { to: number }
  groups: readonly { key: string }[]
  items: readonly { key: string; ticks: readonly string[] }[]
}

/** What the words of an instrument must hold, as dotted keys, in every language it is offered in. */
export function expectedTexts(structure: Speaking): string[] {
  const levels = Array.from({ length: structure.scale.to }, (_, at) => at + 1)
  const worded = structure.kind !== 'line'
  return [
    'name',
    'programmeName',
    'attribution',
    'intro',
    ...structure.groups.flatMap((group) => [`groups.${group.key}.name`, `groups.${group.key}.short`]),
    ...(structure.kind === 'map' ? levels.map((level) => `levels.${level}`) : []),
    ...(worded ? [] : ['ends.low', 'ends.high']),
    ...structure.items.flatMap((item) => [
      `items.${item.key}.name`,
      `items.${item.key}.gloss`,
      ...(worded ? levels.map((level) => `items.${item.key}.levels.${level}`) : []),
      ...item.ticks.map((tick) => `items.${item.key}.ticks.${tick}`),
    ]),
  ]
}

/** Puts a structure and its words together. Throws with every fault named by its place. */
export function readInstrument(structure: unknown, words: Readonly<Record<string, unknown>>): PublishedInstrument {
  const parsed = structureSchema.safeParse(structure)
  if (!parsed.success)
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: expected ${issue.message}`).join('\n'))
  const texts = Object.fromEntries(Object.entries(words).map(([language, tree]) => [language, flatten(tree)]))
  const faults = Object.entries(texts).flatMap(([language, flat]) =>
    expectedTexts(parsed.data)
      .filter((at) => !flat[at]?.trim())
      .map((at) => `${language}: ${at} has no words`),
  )
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return { key: parsed.data.key, version: parsed.data.version, structure: whole(parsed.data), texts }
}

/** Words in a tree as words by dotted key. What is no text is left out. */
export function flatten(tree: unknown, before = ''): Record<string, string> {
  if (typeof tree === 'string') return { [before]: tree }
  if (typeof tree !== 'object' || tree === null) return {}
  return Object.assign(
    {},
    ...Object.entries(tree).map(([name, below]) => flatten(below, before ? `${before}.${name}` : name)),
  )
}
