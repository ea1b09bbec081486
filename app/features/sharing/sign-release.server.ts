import type { Participant } from '#app/domain/actor.ts'
import { fromDay, RELEASE_TEXT_VERSION, refuseSelection, untilDay } from '#app/domain/release.ts'
import type { Words } from '#app/i18n/words.ts'
import {
  deleteDraft,
  findReleaseDraft,
  findShowingStop,
  insertRelease,
  newId,
  once,
  replaceReleases,
  waitForShowing,
  waitForWorker,
  write,
} from '#db'
import { releaseText } from './release-text.ts'
import type { Signature } from './sign-release.form.ts'
import { textRead } from './text-read.server.ts'

/**
 * `not-read`: what would be signed is not what stood on the page: other ticks, another office, day or language since.
 * `stopped`: all showing is stopped, and the person turns that off first.
 */
export type SignRefusal = 'not-found' | 'not-read' | 'stopped'

/**
 * Signs the release of this draft: from now on its worker sees what was ticked. Stored with the very text that was read.
 * A release for the same worker that still held ends with it.
 */
export async function signRelease(
  actor: Participant,
  draftId: string,
  input: Signature,
  words: Words,
): Promise<{ done: { releaseId: string } } | { refused: SignRefusal }> {
  return write((trx) =>
    once<{ releaseId: string }, SignRefusal>(trx, actor, input.submission, async () => {
      await waitForShowing(trx, actor.personId)
      const begun = await findReleaseDraft(trx, actor, draftId)
      if (begun) await waitForWorker(trx, begun.worker.workerId)
      // Read again: while this waited the worker may have moved or left.
      const draft = await findReleaseDraft(trx, actor, draftId)
      if (!draft || refuseSelection(draft.sections)) return { refused: 'not-found' }
      if (await findShowingStop(trx, actor.personId)) return { refused: 'stopped' }
      if (input.read !== textRead(words, draft, actor.today) || input.version !== draft.version)
        return { refused: 'not-read' }
      const id = newId()
      const { worker, sections, until, withHistory, reason } = draft
      await replaceReleases(trx, actor.personId, worker.workerId, actor.now)
      await insertRelease(
        trx,
        {
          id,
          ownerId: actor.personId,
          workerId: worker.workerId,
          untilDay: untilDay(until, actor.today),
          reason: reason === '' ? null : reason,
          reasonLanguage: reason === '' ? null : words.language,
          signedName: input.signedName,
          signedText: releaseText(words, draft, actor.today),
          signedTextVersion: RELEASE_TEXT_VERSION,
          language: words.language,
          fromDay: fromDay(withHistory, actor.today),
          signedAt: actor.now,
        },
        sections,
      )
      await deleteDraft(trx, actor, draftId)
      return {
        kind: 'release-signed',
        subject: { kind: 'release', id },
        personId: actor.personId,
        fields: [...sections],
        snapshot: { workerId: worker.workerId, sections, until, withHistory },
        answer: { releaseId: id },
      }
    }),
  )
}
