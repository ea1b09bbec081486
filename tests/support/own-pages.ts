// Somebody's own pages with their forms, each opened in a fresh life, so that what one form changes another never sees.
import type { Actor, Administrator, Participant, Worker } from '#app/domain/actor.ts'
import { pin, write } from '#db'
import { type Address, addresses, at } from './addresses.ts'
import { anAddress, aWayBack } from './addresses-of-people.ts'
import { aCalendarAddress } from './calendars.ts'
import { aFamily, type Family } from './circles.ts'
import type { FoundForm } from './forms.ts'
import { aLife, aRelease, aReleaseDraft, type Life, withAgencyRounds } from './lives.ts'
import { anAdministrator, aWorker } from './people.ts'
import { aGoal } from './records.ts'
import type { ServedApp } from './served-app.ts'
import { type Answer, filledIn, ownForms, type Visitor } from './visitor.ts'

/** Addresses with a page of somebody who is signed in. */
export const personalPages = addresses.filter(({ audience, page }) => audience !== 'anyone' && page)

const keyAt = { '/quality-of-life': 'qol', '/calmap': 'calmap', '/lines/': 'wheel', '/maps/': 'seventeen' }

export const instrumentOf = (path: string) =>
  Object.entries(keyAt).find(([place]) => path.startsWith(place))?.[1] ?? 'bridge'

/** What stands in an address but is no record: an item has a number and a card a name everybody knows. */
export const commonNames = ['item', 'card', 'instrument', 'shape']

// why: by its place in the version: whole is the tenth of my life now, work the eleventh row of the map
const placeOfItem: Record<string, { first: string; skipped: string }> = {
  qol: { first: '1', skipped: '10' },
  calmap: { first: '1', skipped: '11' },
  bridge: { first: '1', skipped: '9' },
  wheel: { first: '1', skipped: '5' },
  seventeen: { first: '1', skipped: '16' },
}

/** Somebody's whole belongings, with what lies between them and their worker. */
export interface Belongings {
  life: Life
  /** Reached, so that there is a certificate of it. */
  reachedGoalId: string
  worker: Worker
  /** Who looks after that worker's account. */
  administrator: Administrator
  releaseId: string
  releaseDraftId: string
  /** What opens the calendar without signing in. */
  secret: string
  contact: Contact
  family: Family
}

/** Where somebody can be written to, confirmed and not, and an ask for a way back by that name. */
export interface Contact {
  addressId: string
  waitingAddressId: string
  wayBackId: string
}

export const aContact = async (participant: Participant): Promise<Contact> => ({
  addressId: await anAddress(participant, { getsIn: 1, address: `own-${participant.personId}@home.test` }),
  waitingAddressId: await anAddress(participant, { channel: 'text', address: '+14135550123', confirmedAt: null }),
  wayBackId: await aWayBack(participant),
})

/** Without rounds of an agency's questionnaires where `agency` says so. */
export async function belongings(name: string, now = new Date().toISOString(), agency = true): Promise<Belongings> {
  const life = await aLife({ name, now })
  if (agency) await withAgencyRounds(life)
  const worker = await aWorker({ name: 'Dana', now })
  const administrator = await anAdministrator({ now })
  const releaseId = await aRelease(life.participant, worker)
  const reachedGoalId = await aGoal(life.participant, {
    statement: `Private win of ${name}`,
    status: 'achieved',
    achievedDay: life.participant.today,
    reviews: [{ decision: 'achieved', helped: `Private help of ${name}` }],
  })
  const releaseDraftId = await aReleaseDraft(life.participant, worker)
  const secret = await aCalendarAddress(life.participant)
  await write((trx) => pin(trx, worker, life.participant.personId))
  const contact = await aContact(life.participant)
  const family = await aFamily(life.participant)
  return { life, reachedGoalId, worker, administrator, releaseId, releaseDraftId, secret, contact, family }
}

/** The address with the records of these belongings in it, each of the kind the address means. */
export function pathOf(own: Belongings, path: string): string {
  const { life, worker, reachedGoalId, releaseId, releaseDraftId, secret, contact, family } = own
  const {
    participant,
    roundIds,
    draftIds,
    roadmapId,
    stopId,
    updateId,
    lineId,
    goalId,
    stepId,
    potholeId,
    checkInId,
    reviewId,
    eventId,
    toDoId,
    milestoneId,
    milestoneLineId,
    childId,
  } = life
  const instrument = instrumentOf(path)
  const draft = path.startsWith('/goals')
    ? draftIds.goal
    : (path.startsWith('/sharing') && releaseDraftId) || draftIds[instrument]
  const item = placeOfItem[instrument]?.[/rounds\/:roundId\/:item$/.test(path) ? 'skipped' : 'first']
  const records: Record<string, string | undefined> = {
    goalId: path.endsWith('/certificate') ? reachedGoalId : goalId,
    stepId,
    potholeId,
    checkInId,
    reviewId,
    eventId,
    roadmapId,
    stopId,
    updateId,
    lineId: path.startsWith('/milestones') ? milestoneLineId : lineId,
    toDoId,
    milestoneId,
    childId,
    releaseId,
    secret,
    participantId: participant.personId,
    workerId: worker.personId,
    addressId: /\/(code|again)$/.test(path) ? contact.waitingAddressId : contact.addressId,
    wayBackId: contact.wayBackId,
    ...family,
    roundId: roundIds[instrument],
    draftId: draft,
    instrument,
    item,
    card: 'why',
    shape: 'note',
  }
  return at(path, records)
}

/** Who an address of these belongings is for; nobody's address is opened by their owner. */
export function readerAt({ life, worker, administrator }: Belongings, { audience }: Pick<Address, 'audience'>): Actor {
  if (audience === 'administrator') return administrator
  return audience === 'worker' ? worker : life.participant
}

export interface OwnPage {
  life: Life
  visitor: Visitor
  path: string
  page: Answer
  forms: FoundForm[]
}

/** A page of somebody's own in a life that has just begun. */
export async function anOwnPage(app: ServedApp, address: Address): Promise<OwnPage> {
  const own = await belongings('Rosa', undefined, /^\/(lines|maps)\//.test(address.path))
  const visitor = await app.visitor(readerAt(own, address))
  const path = pathOf(own, address.path)
  const page = await visitor.get(path)
  return { life: own.life, visitor, path, page, forms: page.status === 200 ? ownForms(page) : [] }
}

/** Everything the form would send with these fields, its first button pressed. */
export function sent(form: FoundForm, fields: Record<string, string | string[]>): [string, string][] {
  const [button] = form.buttons
  const pressed: [string, string][] = button?.name && !(button.name in fields) ? [[button.name, button.value]] : []
  return [...filledIn(form, fields), ...pressed]
}

export const whereTo = ({ path }: OwnPage, form: FoundForm) => form.buttons[0]?.formAction || form.action || path
