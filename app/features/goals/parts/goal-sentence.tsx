import { Fragment, type ReactNode } from 'react'
import { agencyLanguage, agencySentence, agencyTemplate, isAgencyKey } from '#app/domain/agency-template.ts'
import type { Day } from '#app/domain/day.ts'
import { shortened } from '#app/domain/paper.ts'
import { blanksOf, type FilledBlanks, type TemplateKey } from '#app/domain/template.ts'
import { isolate, useWords, type Words } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'

/** What a goal says: own words, or a template with its blanks. */
export interface GoalWords {
  statement: string | null
  statementLanguage: string | null
  templateKey: TemplateKey | null
  blanks: FilledBlanks
  targetDay: Day
}

/** The words alone, of something that may have no day. */
export type GoalLineWords = Omit<GoalWords, 'targetDay'> & { targetDay: Day | null }

// Private letters that no keyboard types: they mark the parts of a sentence while the language puts it in its own order.
const GIVEN = '\ue000'
const MISSING = '\ue001'
const END = '\ue002'
const MARKS = new RegExp(`([${GIVEN}${MISSING}])([^${END}]*)${END}`, 'u')

/** A part of a read-back sentence that was answered: underlined. */
export const given = (text: string) => `${GIVEN}${text}${END}`
/** A part not answered yet: dashed. */
export const missing = (text: string) => `${MISSING}${text}${END}`

/** A sentence with its marks as elements: answered parts in <b>, open ones in <i>. */
export function Marked({ children }: { children: string }) {
  const parts = children.split(MARKS)
  const shown: ReactNode[] = []
  for (let at = 0; at < parts.length; at += 3) {
    shown.push(<Fragment key={at}>{parts[at]}</Fragment>)
    const text = parts[at + 2]
    if (text !== undefined)
      shown.push(parts[at + 1] === GIVEN ? <b key={`${at}b`}>{text}</b> : <i key={`${at}i`}>{text}</i>)
  }
  return <>{shown}</>
}

/** How a blank reads: numbers and money by the language's rules, typed words kept apart from the sentence's direction. */
function blankText(words: Words, type: string, value: string | number | undefined): string | null {
  if (value === undefined || value === '') return null
  if (type === 'number') return words.number(Number(value))
  if (type === 'amount') return words.money(Number(value))
  if (type === 'time') return words.time(String(value))
  return isolate(String(value))
}

// As a printed form shows it; in the read-back the dashed line under it is drawn.
const OPEN_BLANK = '____'
const OPEN_BLANK_MARKED = '\u00a0'.repeat(6)

/**
 * A template's sentence in the reader's language. Open blanks and the open date stay open; `mark` wraps what stands in
 * the blanks, for the read-back.
 */
export function templateSentence(
  words: Words,
  key: TemplateKey,
  blanks: FilledBlanks,
  targetDay: Day | null,
  mark?: { given: (text: string) => string; missing: (text: string) => string },
): string {
  const show = (text: string | null) =>
    text === null ? (mark?.missing(OPEN_BLANK_MARKED) ?? OPEN_BLANK) : (mark?.given(text) ?? text)
  const replace: Record<string, string> = { date: show(targetDay && words.day(targetDay)) }
  // With the number still open, the sentence takes the form most numbers need.
  let count = 5
  for (const { name, type } of blanksOf(key)) {
    const value = blanks[name]
    if (type === 'number' && typeof value === 'number') count = value
    replace[type === 'number' ? 'count' : name] = show(blankText(words, type, value))
  }
  const agency = isAgencyKey(key) ? agencyTemplate(key) : undefined
  if (agency) {
    const named = { ...replace, n: replace.count ?? '' }
    const sentence = agencySentence(agency, words.language, count)
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (named as Record<string, string>)[name] ?? whole)
  }
  return words.t(`templates:sentence.${key}` as 'templates:sentence.home.see', { count, replace } as { count: number })
}

/** The goal in one line of text: what a person wrote as they wrote it, a template in the reader's language. */
export function goalText(words: Words, goal: GoalLineWords): string {
  if (goal.templateKey === null) return goal.statement ?? ''
  return templateSentence(words, goal.templateKey, goal.blanks, goal.targetDay)
}

/** The language a goal reads in: its own words' one; a template's is the reader's, or English where an agency left it out. */
export function goalLanguage({ language }: Words, goal: Pick<GoalWords, 'templateKey' | 'statementLanguage'>) {
  if (goal.templateKey === null) return goal.statementLanguage
  const agency = isAgencyKey(goal.templateKey) ? agencyTemplate(goal.templateKey) : undefined
  return agency ? agencyLanguage(agency, language) : null
}

/** How much of a sentence a paper has room for. */
export interface SentenceLength {
  lines: number
  letters: number
}

/** The goal as the person's own words. A template's sentence is theirs too: they said it by filling it in. */
export function GoalSentence({
  goal,
  as,
  className,
  id,
  most,
}: {
  goal: GoalLineWords
  as?: 'h1' | 'h2' | 'h3' | 'p' | 'span'
  className?: string
  id?: string
  most?: SentenceLength | undefined
}) {
  const words = useWords()
  const text = goalText(words, goal)
  return (
    <Own as={as} lang={goalLanguage(words, goal)} className={className} id={id}>
      {most ? shortened(text, most) : text}
    </Own>
  )
}
