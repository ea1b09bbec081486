import type { Participant } from '#app/domain/actor.ts'
import { newId, once, stopShowing, write } from '#db'

/**
 * Stops everything others see, at once, and keeps it so: every release that holds, the calendar's address, and whatever is
 * signed later, until the person turns it off. Pressed again it changes nothing.
 */
export async function stopAllShowing(actor: Participant, submission: string | null): Promise<void> {
  // A form without an id of its own still stops.
  await write((trx) =>
    once<null, 'on'>(trx, actor, submission ?? newId(), async () => {
      const ended = await stopShowing(trx, { personId: actor.personId, by: 'person', at: actor.now })
      if (!ended) return { refused: 'on' }
      return {
        kind: 'all-showing-stopped',
        subject: { kind: 'person', id: actor.personId },
        personId: actor.personId,
        fields: [...ended.releaseIds.map(() => 'release'), ...(ended.calendarFeedId ? ['calendar-feed'] : [])],
        snapshot: ended,
        answer: null,
      }
    }),
  )
}
