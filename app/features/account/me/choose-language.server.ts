import type { Actor } from '#app/domain/actor.ts'
import { appendAudit, setLanguage, write } from '#db'

/** Keeps the chosen language on the person, for every page and message from now on. */
export async function chooseLanguage(actor: Actor, language: string): Promise<void> {
  await write(async (trx) => {
    await setLanguage(trx, actor.personId, language)
    await appendAudit(trx, {
      at: actor.now,
      accountId: actor.accountId,
      role: actor.role,
      kind: 'language-chosen',
      subject: { kind: 'person', id: actor.personId },
      personId: actor.personId,
      fields: ['language'],
      changeId: null,
    })
  })
}
