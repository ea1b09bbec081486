import { linesOf, shortened, whatFits } from '#app/domain/paper.ts'
import type { FamilySheet } from './read-family-sheet.server.ts'

export type GoalToPrint = FamilySheet['goals'][number]
export type MomentToPrint = FamilySheet['moments'][number]

interface Layout {
  /** in a line of one of two columns */
  letters: number
  /** of the page, without its heading and its foot */
  lines: number
  /** beside the words: of a goal its heading, of its week and its pair a row each, and of all moments together */
  goal: number
  week: number
  pair: number
  moments: number
}

// Measured on Letter, the lower of the two papers, in letters of 14 and of 9 points, with room to spare for other printers.
const LARGE: Layout = { letters: 28, lines: 32, goal: 1.6, week: 2.6, pair: 2.3, moments: 1.6 }
const SMALL: Layout = { letters: 44, lines: 52, goal: 2, week: 3.4, pair: 3.3, moments: 2 }
/** A sheet in one language has one column, of more than twice the letters. */
const ONE_COLUMN = 2.1
/** One goal with the longest words in the widest letters is a page; a moment is one thing among others. */
const MOST = { goal: 10, moment: 4 }
/** With fewer special moments than these, if there are as many, the letters are smaller instead. */
const MOMENTS_AT_LEAST = 5

export interface SheetPlan {
  /** in letters that are read from across a kitchen, or in small ones */
  isLarge: boolean
  goals: GoalToPrint[]
  /** ticked, but there was no room for them */
  goalsLeftOut: number
  moments: MomentToPrint[]
  isCut: boolean
}

type Says = (moment: MomentToPrint) => string

/**
 * One page for one family: in large letters while all goals and the newest moments fit, else in small ones. Goals come first,
 * whole ones alone, as they stand; then as many special moments as fit. `says`: what stands beside a moment's own words, in
 * each language of the sheet.
 */
export function planFamilySheet(
  goals: readonly GoalToPrint[],
  moments: readonly MomentToPrint[],
  says: readonly Says[],
): SheetPlan {
  const large = planIn(LARGE, goals, moments, says)
  const isEnough = large.moments.length >= Math.min(moments.length, MOMENTS_AT_LEAST)
  if (large.goalsLeftOut === 0 && !large.isCut && isEnough) return { isLarge: true, ...large }
  return { isLarge: false, ...planIn(SMALL, goals, moments, says) }
}

function planIn(
  layout: Layout,
  goals: readonly GoalToPrint[],
  moments: readonly MomentToPrint[],
  says: readonly Says[],
): Omit<SheetPlan, 'isLarge'> {
  const letters = says.length === 1 ? Math.floor(layout.letters * ONE_COLUMN) : layout.letters
  const lines = (text: string) => linesOf(text, letters)
  const cut = (text: string, most: number) => shortened(text, { lines: most, letters })
  const goalsCut = goals.map((goal) => ({
    ...goal,
    text: cut(goal.text, MOST.goal),
    pair: goal.pair && { ifThis: cut(goal.pair.ifThis, MOST.goal), thenWe: cut(goal.pair.thenWe, MOST.goal) },
  }))
  const ofGoal = ({ text, timesAWeek, pair }: GoalToPrint) =>
    layout.goal +
    lines(text) +
    (timesAWeek === null ? 0 : layout.week) +
    (pair ? layout.pair + lines(pair.ifThis) + lines(pair.thenWe) : 0)
  const fitting = whatFits(goalsCut, ofGoal, layout.lines)
  const momentsCut = moments.map((one) => ({
    ...one,
    own: one.own && { ...one.own, text: cut(one.own.text, MOST.moment) },
  }))
  const ofMoment = (one: MomentToPrint) =>
    Math.max(...says.map((say) => lines(`${say(one)} ${one.own?.text ?? ''}`))) + 0.1
  // The newest that fit, without a gap: a line of time that leaves one out in its middle would tell of another.
  const kept: MomentToPrint[] = []
  let left = fitting.left - layout.moments
  for (const one of momentsCut) {
    left -= ofMoment(one)
    if (left < 0) break
    kept.push(one)
  }
  const before = new Set([...goals.flatMap(textsOf), ...moments.map((one) => one.own?.text ?? '')])
  const after = [...fitting.fits.flatMap(textsOf), ...kept.map((one) => one.own?.text ?? '')]
  return {
    goals: fitting.fits,
    goalsLeftOut: goals.length - fitting.fits.length,
    moments: kept,
    isCut: after.some((text) => !before.has(text)),
  }
}

const textsOf = ({ text, pair }: GoalToPrint) => [text, ...(pair ? [pair.ifThis, pair.thenWe] : [])]
