import type { Participant, Worker } from '#app/domain/actor.ts'
import type { Section } from '#app/domain/release.ts'
import { showCode } from '#app/features/caseload/code/show-code.server.ts'
import { chooseWhat } from '#app/features/sharing/choose-what.server.ts'
import { chooseWorkerForm } from '#app/features/sharing/choose-worker.form.ts'
import { chooseWorker } from '#app/features/sharing/choose-worker.server.ts'
import { readReleaseDraft } from '#app/features/sharing/read-release-draft.server.ts'
import type { Signature } from '#app/features/sharing/sign-release.form.ts'
import { signRelease } from '#app/features/sharing/sign-release.server.ts'
import { textRead } from '#app/features/sharing/text-read.server.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { database } from '#db'

export const uuid = () => crypto.randomUUID()
export const english = wordsIn('en')
export const minutesLater = (actor: Participant, minutes: number) => ({
  ...actor,
  now: new Date(Date.parse(actor.now) + minutes * 60_000).toISOString(),
})
export const typed = (code: string) => chooseWorkerForm.parse({ submission: uuid(), workerCode: code })

export async function aDraft(
  rosa: Participant,
  dana: Worker,
  sections: Section[] = ['goals', 'bridge'],
): Promise<string> {
  const { code } = await showCode(dana, uuid())
  const chosen = await chooseWorker(rosa, typed(code))
  if ('refused' in chosen) throw new Error('the code was refused')
  const draft = await readReleaseDraft(rosa, chosen.done.draftId)
  if (!draft) throw new Error('there is no draft')
  await chooseWhat(rosa, draft, {
    version: draft.version,
    sections,
    until: '90-days',
    history: false,
    reason: 'For our talk',
  })
  return draft.id
}

/** What the page to sign would send of this draft as it stands now, unless it is named. */
export async function signature(
  rosa: Participant,
  draftId: string,
  wishes: Partial<Signature> = {},
): Promise<Signature> {
  const draft = await readReleaseDraft(rosa, draftId)
  const read = draft ? textRead(english, draft, rosa.today) : ''
  return { submission: uuid(), read, version: draft?.version ?? 0, signedName: 'Rosa Delgado', ...wishes }
}

/** Signs this draft as it stands now. */
export const signs = async (rosa: Participant, draftId: string) =>
  signRelease(rosa, draftId, await signature(rosa, draftId), english)

export async function countOf(rosa: Participant, kind: string): Promise<number> {
  const rows = await database()
    .selectFrom('auditEvent')
    .select('sequence')
    .where('personId', '=', rosa.personId)
    .where('kind', '=', kind)
    .execute()
  return rows.length
}
