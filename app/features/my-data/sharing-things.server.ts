import { isSection } from '#app/domain/release.ts'
import type { Words } from '#app/i18n/words.ts'
import { sectionName } from '#app/instruments/published.ts'
import { coded, leftOut, mine, own, type Telling, thing } from './thing.server.ts'

export const sectionWords = (section: string, { t, language }: Words): string | null =>
  isSection(section) ? sectionName(section, language, (ours) => t(`sharing:section.${ours}`)) : null

/** Who a worker is, as the person met them: by name, office and organisation. */
function workerNamed(workerId: string, { releases }: Telling) {
  const worker = releases.find((release) => release.worker.workerId === workerId)?.worker
  return { worker: worker ? { name: worker.name, office: worker.office, organisation: worker.organisation } : null }
}

export const sharing = thing<'release'>({
  table: 'release',
  list: 'sharing',
  order: 'signedAt',
  columns: {
    id: 'plain',
    ownerId: mine,
    workerId: 'plain',
    officeId: 'plain',
    signedAt: 'plain',
    untilDay: 'plain',
    fromDay: 'plain',
    stoppedAt: 'plain',
    endedReason: coded((reason, { words }) => words.t(`my-data:ended.${reason as 'replaced'}`)),
    stoppedForMe: 'yes',
    reason: own('reasonLanguage'),
    reasonLanguage: 'beside',
    signedName: 'plain',
    signedText: own('language'),
    signedTextVersion: 'plain',
    language: 'beside',
  },
  also: ({ workerId }, telling) => workerNamed(workerId, telling),
  below: [
    thing<'releaseSection'>({
      table: 'releaseSection',
      list: 'parts',
      hangsOn: 'releaseId',
      columns: { releaseId: 'plain', section: coded((section, { words }) => sectionWords(section, words)) },
    }),
  ],
})

export const listed = thing<'listLook'>({
  table: 'listLook',
  list: 'inAList',
  order: 'at',
  columns: { workerId: 'plain', personId: mine, day: 'plain', at: 'plain' },
  also: ({ workerId }, telling) => workerNamed(workerId, telling),
})

export const stops = thing<'showingPause'>({
  table: 'showingPause',
  list: 'showingStopped',
  order: 'since',
  columns: {
    id: 'plain',
    personId: mine,
    reason: coded((reason, { words }) => words.t(`my-data:pause.${reason as 'stop-all'}`)),
    startedBy: coded((by, { words }) => words.t(`my-data:role.${by === 'person' ? 'participant' : 'administrator'}`)),
    since: 'plain',
    endedAt: 'plain',
  },
})

export const calendar = thing<'calendarFeed'>({
  table: 'calendarFeed',
  list: 'calendar',
  order: 'startedAt',
  columns: {
    id: 'plain',
    ownerId: mine,
    startedAt: 'plain',
    endedAt: 'plain',
    secretHash: leftOut('what is left of the secret in its address, which is kept nowhere'),
  },
})
