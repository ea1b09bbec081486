import type { Participant } from '#app/domain/actor.ts'
import { CODE_TRIES } from '#app/domain/message.ts'
import { digest, sameDigest } from '#app/server/identity/secrets.server.ts'
import { codeSent, codeTyped } from '#app/server/post/code-sent.server.ts'
import {
  type ContactAddress,
  confirmContact,
  countCodeTry,
  findConfirmingCode,
  noteTry,
  once,
  spendCode,
  write,
} from '#db'
import type { CodeTyped } from './contact.form.ts'

/**
 * Confirms a place by the code that was sent there: from then on it may be used to get back in, and for nothing else until
 * that is ticked. Five tries, however often the form of one of them arrives; wrong, over and used up are one answer.
 */
export async function confirmAddress(
  actor: Participant,
  place: ContactAddress,
  input: CodeTyped,
): Promise<{ done: object } | { refused: 'wrong' }> {
  const { personId, now: at } = actor
  return write((trx) =>
    once<object, 'wrong'>(trx, actor, input.submission, async () => {
      const code = await findConfirmingCode(trx, place.id, at)
      if (!code || code.tries >= CODE_TRIES) return { refused: 'wrong' }
      if (!sameDigest(codeSent(code.id), codeTyped(input.code))) {
        const tried = `code ${code.id}:${digest('tried', input.submission, input.code)}`
        if (await noteTry(trx, tried, at)) await countCodeTry(trx, code.id)
        return { refused: 'wrong' }
      }
      if (!(await spendCode(trx, code.id, at))) return { refused: 'wrong' }
      await confirmContact(trx, personId, place.id, at)
      const subject = { kind: 'address', id: place.id }
      return { kind: 'address-confirmed', subject, personId, fields: [place.channel], answer: {} }
    }),
  )
}
