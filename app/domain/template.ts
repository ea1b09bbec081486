import { type AgencyTemplateKey, agencyTemplate, isAgencyKey } from './agency-template.ts'
import type { LifeArea } from './life-area.ts'

/**
 * Goals to start from: first-person sentences with typed blanks. A goal made from one is stored as its key and
 * what was put in the blanks, never as the finished sentence, so that a worker, and the person next year in another
 * language, reads it in their own. The sentences are in the locales (`templates:sentence.<key>`); only what was typed
 * in a text blank stays as typed. The date in every sentence is the goal's target day and is never asked twice.
 */
export type BlankType = 'number' | 'amount' | 'time' | 'text'

export interface Blank {
  name: BlankName
  type: BlankType
}

export const BLANK_NAMES = [
  'n',
  'amount',
  'time',
  'place',
  'thing',
  'safer',
  'company',
  'person',
  'helper',
  'group',
  'class',
  'test',
  'job',
  'paper',
] as const
export type BlankName = (typeof BLANK_NAMES)[number]

export const BLANK_LIMITS = { text: 80, number: 999, amount: 1_000_000 } as const

const number: Blank = { name: 'n', type: 'number' }
const amount: Blank = { name: 'amount', type: 'amount' }
const time: Blank = { name: 'time', type: 'time' }
const text = (name: BlankName): Blank => ({ name, type: 'text' })

const BLANKS = {
  'home.see': [number],
  'home.save': [amount],
  'home.ask': [text('place')],
  'home.fix': [text('thing')],
  'food.find': [number],
  'food.cook': [number],
  'food.new': [number],
  'food.stock': [number, text('thing')],
  'money.write': [number],
  'money.save': [amount],
  'money.plan': [text('company')],
  'money.pay': [amount],
  'care.visit': [number],
  'care.hours': [number],
  'care.backup': [text('person')],
  'care.start': [text('place')],
  'children.read': [number],
  'children.teacher': [text('thing')],
  'children.checkup': [number],
  'children.bedtime': [time, number],
  'around.try': [text('place')],
  'around.save': [amount],
  'around.test': [],
  'around.second': [text('place')],
  'health.visit': [text('helper')],
  'health.move': [number],
  'health.calm': [number, text('thing')],
  'health.sleep': [time, number],
  'safety.talk': [],
  'safety.plan': [],
  'safety.fix': [text('safer')],
  'safety.papers': [],
  'people.time': [number, text('person')],
  'people.group': [number, text('group')],
  'people.talk': [],
  'people.ask': [text('thing')],
  'learn.choose': [number],
  'learn.start': [text('class')],
  'learn.study': [number, text('test')],
  'learn.finish': [text('class')],
  'work.apply': [number, text('job')],
  'work.ready': [number],
  'work.practice': [number],
  'work.stay': [number],
  'papers.get': [text('paper')],
  'papers.help': [text('thing')],
  'papers.folder': [],
  'papers.learn': [text('thing')],
} as const satisfies Record<`${LifeArea}.${string}`, readonly Blank[]>

export type OwnTemplateKey = keyof typeof BLANKS
/** One of ours, or one an agency brought along. */
export type TemplateKey = OwnTemplateKey | AgencyTemplateKey

export const TEMPLATE_KEYS = Object.keys(BLANKS) as OwnTemplateKey[]

export function isTemplateKey(key: string): key is TemplateKey {
  return Object.hasOwn(BLANKS, key) || (isAgencyKey(key) && agencyTemplate(key) !== undefined)
}

/** A blank is known by its name: what is asked for it, and what may stand in it, is the same in every template. */
function blankNamed(name: string): Blank {
  if (name === 'n') return number
  if (name === 'amount') return amount
  return name === 'time' ? time : text(name as BlankName)
}

/** The blanks of a template, in the order they are asked. */
export function blanksOf(key: TemplateKey): readonly Blank[] {
  return isAgencyKey(key) ? (agencyTemplate(key)?.blanks ?? []).map(blankNamed) : BLANKS[key]
}

/** The part of life a template belongs to. */
export function areaOf(key: TemplateKey): LifeArea {
  const own = key.slice(0, key.indexOf('.')) as LifeArea
  return isAgencyKey(key) ? (agencyTemplate(key)?.area ?? 'work') : own
}

/** Our four templates of a part of life. */
export function templatesOf(area: LifeArea): OwnTemplateKey[] {
  return TEMPLATE_KEYS.filter((key) => areaOf(key) === area)
}

/** What was put in the blanks: numbers and amounts as numbers, a time as `HH:MM`, text as typed. */
export type FilledBlanks = Partial<Record<BlankName, string | number>>

/** A number or an amount in a template is the goal's measure by itself, counted from nothing. */
export function measureOfTemplate(key: TemplateKey, filled: FilledBlanks): { start: 0; target: number } | null {
  for (const blank of blanksOf(key)) {
    const value = filled[blank.name]
    if ((blank.type === 'number' || blank.type === 'amount') && typeof value === 'number') {
      return { start: 0, target: value }
    }
  }
  return null
}

/** Whether the measure of a template is money. */
export function countsMoney(key: TemplateKey): boolean {
  return blanksOf(key).some((blank) => blank.type === 'amount')
}

/** Which blanks are still empty: a sentence with a hole is not read back as if it were whole. */
export function emptyBlanks(key: TemplateKey, filled: FilledBlanks): BlankName[] {
  return blanksOf(key)
    .map((blank) => blank.name)
    .filter((name) => filled[name] === undefined || filled[name] === '')
}
