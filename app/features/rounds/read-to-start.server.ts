import type { Participant } from '#app/domain/actor.ts'
import { roundDraftFrom } from '#app/domain/round-draft.ts'
import type { InstrumentKey } from '#app/instruments/published.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, findToAnswer } from '#db'

/** What a start page starts from: a round that was begun, or the version that is offered to this person now. */
export async function readToStart(actor: Participant, key: InstrumentKey) {
  const { begun, offered, version } = await findToAnswer(database(), actor, key)
  // Retired, or of another programme, and nothing of it was begun: to this person there is no such questionnaire.
  if (version === undefined) throw notFound()
  return { begun, round: begun && roundDraftFrom(begun.fields), version, offered: offered !== undefined }
}
