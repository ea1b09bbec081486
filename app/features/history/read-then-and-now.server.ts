import type { Participant } from '#app/domain/actor.ts'
import { type Day, dayFrom } from '#app/domain/day.ts'
import { keepsItsWords } from '#app/domain/paper.ts'
import { roundsAt } from '#app/domain/time-line.ts'
import { amountsOf } from '#app/instruments/level-with-amounts.ts'
import {
  answersOf,
  database,
  findRoadmapNow,
  listAllRoundHeads,
  listGoalsReached,
  type Round,
  type RoundHead,
  wishesOf,
  withAnswers,
} from '#db'

/** What an address asks for; all of it may be anything. */
export interface DaysAsked {
  thenDay: string | null
  nowDay: string | null
  life: boolean
}

/**
 * How things stood on two days: bridge, family map, what was reached between them and, when it is asked for, my life now.
 * This page is made to be shown, so what is only mine is not read for it.
 */
export async function readThenAndNow(actor: Participant, asked: DaysAsked) {
  const db = database()
  const owner = actor.personId
  const keys = ['bridge', 'calmap', ...(asked.life ? ['qol'] : [])]
  const all = await listAllRoundHeads(db, owner)
  const heads = all.filter((round) => !round.onlyMe && keys.includes(round.instrumentKey))
  const days = [...new Set(heads.map(({ day }) => day))]
  const [thenDay, nowDay] = chosenDays(days, asked)
  if (thenDay === undefined || nowDay === undefined) return { days, compared: null }
  const chosen = keys.map((key) =>
    roundsAt(
      heads.filter((round) => round.instrumentKey === key),
      thenDay,
      nowDay,
    ),
  )
  const wanted = chosen.flatMap((pair) => [pair.now, pair.before].filter((round) => round !== null))
  const rounds = await withAnswers(db, owner, wanted)
  const shown = (at: number) => latestFirst(chosen[at], rounds)
  const maps = shown(1)
  const roadmap = await findRoadmapNow(db, owner)
  const reached = await listGoalsReached(db, owner)
  return {
    days,
    compared: {
      thenDay,
      nowDay,
      life: asked.life,
      bridges: shown(0).map((round) => ({ ...head(round), amounts: amountsOf(round) })),
      maps: await Promise.all(
        maps.map(async (round) => ({
          ...head(round),
          notes: notesOf(round),
          wishes: Object.fromEntries(await wishesOf(db, owner, round.id)),
        })),
      ),
      lives: shown(2).map(head),
      farBank: roadmap && !roadmap.onlyMe ? { text: roadmap.statement, language: roadmap.language } : null,
      reached: reached.flatMap((goal) => {
        const { id, achievedDay, statement, statementLanguage, templateKey, blanks, targetDay } = goal
        const isBetween = achievedDay !== null && achievedDay > thenDay && achievedDay <= nowDay
        if (!isBetween || keepsItsWords(goal)) return []
        return [{ id, achievedDay, statement, statementLanguage, templateKey, blanks, targetDay }]
      }),
    },
  }
}

/** The two days asked for, the earlier first; the first and the latest where something else stands in the address. */
function chosenDays(days: readonly Day[], asked: DaysAsked): [Day, Day] | [] {
  const [latest, first] = [days[0], days.at(-1)]
  if (latest === undefined || first === undefined || latest === first) return []
  const read = (text: string | null) => days.find((day) => day === dayFrom(text ?? ''))
  const [one, other] = [read(asked.thenDay) ?? first, read(asked.nowDay) ?? latest]
  return one <= other ? [one, other] : [other, one]
}

const latestFirst = (pair: { before: RoundHead | null; now: RoundHead | null } | undefined, rounds: readonly Round[]) =>
  [pair?.now, pair?.before].flatMap((head) => rounds.find((round) => round.id === head?.id) ?? [])

const open = (round: Round) => round.answers.filter((answer) => !answer.onlyMe)

const head = (round: Round) => ({
  id: round.id,
  day: round.day,
  instrumentVersion: round.instrumentVersion,
  answers: answersOf(open(round)),
})

const notesOf = (round: Round) =>
  Object.fromEntries(
    open(round).flatMap(({ itemKey, note, noteLanguage }) =>
      note === null ? [] : [[itemKey, { text: note, language: noteLanguage }]],
    ),
  )
