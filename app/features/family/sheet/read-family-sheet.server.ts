import type { Participant } from '#app/domain/actor.ts'
import type { AskedPaper } from '#app/ui/paper/asked-paper.ts'
import { database, listFamilyGoals, readFamilyLine } from '#db'
import { isGoalOnSheet, isMomentOnSheet } from './what-is-printed.server.ts'

/**
 * What my family does and did, as it may hang on a wall; whatever else an address asks for is not on it. `chosen`: the ids of
 * the family goals that were ticked, null before anything was. Of a goal nobody is named; a moment says whose it is.
 */
export async function readFamilySheet(actor: Participant, asked: AskedPaper, chosen: readonly string[] | null) {
  const db = database()
  const goals = (await listFamilyGoals(db, actor.personId)).filter(isGoalOnSheet)
  const line = await readFamilyLine(db, actor)
  return {
    // There is one sheet of a family: what is only mine is never on it.
    asked: { ...asked, forMe: false },
    today: actor.today,
    goals: goals.map(({ id, text, language, timesAWeek, ifThis, thenWe }) => ({
      id,
      text,
      language,
      timesAWeek,
      pair: ifThis !== null && thenWe !== null ? { ifThis, thenWe } : null,
      isOn: chosen === null || chosen.includes(id),
    })),
    isChosen: chosen !== null,
    moments: line.filter(isMomentOnSheet).map(({ id, href, name, idea, own, day }) => ({
      id,
      name: name ?? (href === null ? null : actor.name),
      idea,
      own,
      day,
    })),
  }
}

export type FamilySheet = Awaited<ReturnType<typeof readFamilySheet>>
