import type { Section, UntilSpan } from '#app/domain/release.ts'
import { showCode } from '#app/features/caseload/code/show-code.server.ts'
import { readCaseload } from '#app/features/caseload/list/read-caseload.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { chooseWhat } from '#app/features/sharing/choose-what.server.ts'
import { chooseWorker } from '#app/features/sharing/choose-worker.server.ts'
import { signRelease } from '#app/features/sharing/sign-release.server.ts'
import { stopRelease } from '#app/features/sharing/stop/stop-release.server.ts'
import { textRead } from '#app/features/sharing/text-read.server.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { english, languageOf } from '#app/i18n/languages.ts'
import { database, findReleaseDraft } from '#db'
import { done, type When } from './diary.ts'
import type { DemoWorker, Person } from './people.ts'

export interface ReleaseDiary {
  stop(when: When): void
}

/** Writes down that a person let a worker see something: code, choice, signature, as the four screens do it. */
export function aRelease(
  person: Person,
  when: When,
  worker: DemoWorker,
  shown: { sections: readonly Section[]; until: UntilSpan; history?: boolean; reason?: string },
): ReleaseDiary {
  const { diary } = person
  const [shows, starts, signs] = [diary.submission(), diary.submission(), diary.submission()]
  let releaseId = ''
  person.on(when, async (me) => {
    const { code } = await showCode(worker.at(me.now), shows)
    const { draftId } = done(await chooseWorker(me, { submission: starts, worker: '', workerCode: code }))
    const begun = await findReleaseDraft(database(), me, draftId)
    if (!begun) throw new Error('the release has no draft')
    const { sections, until, history = false, reason = '' } = shown
    done(await chooseWhat(me, begun, { version: begun.version, sections: [...sections], until, history, reason }))
    const read = await findReleaseDraft(database(), me, draftId)
    // Somebody whose language has no pages yet reads and signs the English text.
    const words = wordsIn((languageOf(me.language) ?? english).code)
    if (!read) throw new Error('the release has no draft')
    const signature = { read: textRead(words, read, me.today), version: read.version, signedName: me.name }
    releaseId = done(await signRelease(me, draftId, { submission: signs, ...signature }, words)).releaseId
  })
  return {
    stop(at) {
      const submission = diary.submission()
      person.on(at, async (me) => {
        done(await stopRelease(me, releaseId, submission))
      })
    },
  }
}

/** Writes down that a worker opened the list of people, as it stood on that day. */
export function openedTheList(worker: DemoWorker, when: When): void {
  worker.on(when, async (me) => {
    await readCaseload(me, { sort: 'date', show: 'everyone', page: 1 })
  })
}

/** Writes down that a worker opened a person's page, which gives the goals their numbers. */
export function lookedAt(worker: DemoWorker, when: When, person: Person): void {
  worker.on(when, async (me) => {
    const page = await readAppointment(me, person.who.personId)
    if (!page) throw new Error(`${person.who.name} showed nothing then`)
  })
}
