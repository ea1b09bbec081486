import { z } from 'zod'
import { SECTIONS } from '#app/domain/release.ts'

const key = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a key is lower-case letters, digits and _')

const itemSchema = z.strictObject({
  key,
  /** What a release must cover before a worker sees the answer. */
  section: z.enum(SECTIONS),
  /** Answers start as only me; the person may take the tick away. */
  startsOnlyMe: z.boolean().default(false),
  /** Levels that show the box *Need help today?*. */
  helpAt: z.array(z.number().int()).default([]),
  /** The level is counted from ticks: none of them is the second level, each adds one, the first is "no job". */
  ticks: z.array(key).default([]),
  /** The level texts hold amounts from the cost-of-living table. */
  amounts: z.boolean().default(false),
})

const structureSchema = z
  .strictObject({
    key,
    version: z.number().int().positive(),
    licence: z.string().min(1),
    /** First and last level; only the ends are worded when `worded` is false. */
    scale: z.strictObject({ from: z.literal(1), to: z.number().int().min(2).max(10), worded: z.boolean() }),
    /** `one-by-one`: every item in turn. `any`: a list, any number in any order. */
    run: z.enum(['one-by-one', 'any']),
    /** How many answered items make a whole round. */
    completeAt: z.number().int().positive(),
    /** A cell may hold the person's own words. */
    ownWords: z.boolean().default(false),
    groups: z.array(z.strictObject({ key, items: z.array(key).min(1) })).default([]),
    items: z.array(itemSchema).min(1),
  })
  .superRefine((structure, report) => {
    const known = new Set(structure.items.map((item) => item.key))
    if (known.size !== structure.items.length)
      report.addIssue({ code: 'custom', path: ['items'], message: 'a key twice' })
    for (const item of structure.items)
      for (const level of item.helpAt)
        if (level > structure.scale.to)
          report.addIssue({ code: 'custom', path: ['items', item.key, 'helpAt'], message: `no level ${level}` })
    const grouped = structure.groups.flatMap((group) => group.items)
    for (const item of grouped)
      if (!known.has(item)) report.addIssue({ code: 'custom', path: ['groups'], message: `no item ${item}` })
    if (grouped.length > 0 && (grouped.length !== known.size || new Set(grouped).size !== known.size))
      report.addIssue({ code: 'custom', path: ['groups'], message: 'every item stands in exactly one group' })
  })

export type InstrumentStructure = z.output<typeof structureSchema>
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

/** What the words of an instrument must hold, as dotted keys, in every language it is offered in. */
export function expectedTexts(structure: InstrumentStructure): string[] {
  const levels = Array.from({ length: structure.scale.to }, (_, at) => at + 1)
  const inGroups = structure.groups.length > 0
  return [
    'name',
    'programmeName',
    'attribution',
    'intro',
    ...structure.groups.flatMap((group) => [`groups.${group.key}.name`, `groups.${group.key}.short`]),
    ...(structure.scale.worded && !inGroups ? levels.map((level) => `levels.${level}`) : []),
    ...(structure.scale.worded ? [] : ['ends.low', 'ends.high']),
    ...structure.items.flatMap((item) => [
      `items.${item.key}.name`,
      `items.${item.key}.gloss`,
      ...(structure.scale.worded ? levels.map((level) => `items.${item.key}.levels.${level}`) : []),
      ...item.ticks.map((tick) => `items.${item.key}.ticks.${tick}`),
    ]),
  ]
}

/**
 * Reads a questionnaire, built in or loaded by an agency. Throws with every fault named by its place, so that the one
 * who wrote the file can mend it in one go.
 */
export function readInstrument(structure: unknown, words: Readonly<Record<string, unknown>>): PublishedInstrument {
  const parsed = structureSchema.safeParse(structure)
  if (!parsed.success)
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const texts = Object.fromEntries(Object.entries(words).map(([language, tree]) => [language, flatten(tree)]))
  const faults = Object.entries(texts).flatMap(([language, flat]) =>
    expectedTexts(parsed.data)
      .filter((at) => !flat[at]?.trim())
      .map((at) => `${language}: ${at} has no words`),
  )
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return { key: parsed.data.key, version: parsed.data.version, structure: parsed.data, texts }
}

function flatten(tree: unknown, before = ''): Record<string, string> {
  if (typeof tree === 'string') return { [before]: tree }
  if (typeof tree !== 'object' || tree === null) return {}
  return Object.assign(
    {},
    ...Object.entries(tree).map(([name, below]) => flatten(below, before ? `${before}.${name}` : name)),
  )
}
