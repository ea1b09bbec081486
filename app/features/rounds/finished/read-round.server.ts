import type { Participant } from '#app/domain/actor.ts'
import { stillToAnswer } from '#app/domain/round.ts'
import type { ItemOnPage } from '#app/features/rounds/run/read-run.server.ts'
import { liveReleases, whoSeesItem, whoSeesRound } from '#app/features/rounds/who-sees.server.ts'
import { itemNumbered } from '#app/instruments/item-number.ts'
import { amountsOf } from '#app/instruments/level-with-amounts.ts'
import { type InstrumentKey, publishedInstrument } from '#app/instruments/published.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { answersOf, database, findRound } from '#db'

/** A finished round of this person, or 404. */
export async function roundOf(actor: Participant, key: InstrumentKey, roundId: string | undefined) {
  const round = await findRound(database(), actor.personId, key, roundId ?? '')
  if (!round) throw notFound()
  return round
}

/** All answers of one finished round, and who can see them. */
export async function readRound(actor: Participant, url: string, roundId: string | undefined) {
  const key = await instrumentAt(url)
  const round = await roundOf(actor, key, roundId)
  const { structure } = publishedInstrument(key, round.instrumentVersion)
  return {
    key,
    id: round.id,
    version: round.version,
    instrumentVersion: round.instrumentVersion,
    day: round.day,
    typedInDay: round.typedInDay,
    occasion: round.occasion,
    onlyMe: round.onlyMe,
    answers: round.answers,
    amounts: amountsOf(round),
    canFill: stillToAnswer(structure.items, answersOf(round.answers), round.day === actor.today),
    seenBy: await whoSeesRound(database(), actor, key, round.id),
  }
}

/** One skipped item of a finished round, on the day of the round. */
export async function readSkipped(
  actor: Participant,
  url: string,
  params: { roundId?: string; item?: string },
): Promise<ItemOnPage> {
  const key = await instrumentAt(url)
  const round = await roundOf(actor, key, params.roundId)
  const instrument = publishedInstrument(key, round.instrumentVersion)
  const item = itemNumbered(instrument, params.item)
  if (!item) throw notFound()
  const { items } = instrument.structure
  if (!stillToAnswer(items, answersOf(round.answers), round.day === actor.today).includes(item.key)) throw notFound()
  return {
    key,
    instrumentVersion: instrument.version,
    itemKey: item.key,
    at: items.indexOf(item) + 1,
    total: items.length,
    draftId: null,
    roundId: round.id,
    version: round.version,
    paperDay: null,
    saved: null,
    amounts: null,
    who: whoSeesItem(await liveReleases(database(), actor), item, {
      round: round.onlyMe,
      row: ({ startsOnlyMe }) => startsOnlyMe,
    }),
    whoOfRound: null,
    keptForMe: round.onlyMe,
    help: null,
  }
}
