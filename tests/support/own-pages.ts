// Somebody's own pages with their forms, each opened in a fresh life, so that what one form changes another never sees.
import { type Address, addresses, at } from './addresses.ts'
import type { FoundForm } from './forms.ts'
import { aLife, aRelease, type Life } from './lives.ts'
import { aWorker } from './people.ts'
import type { ServedApp } from './served-app.ts'
import { type Answer, filledIn, ownForms, type Visitor } from './visitor.ts'

/** Addresses with a page of somebody who is signed in. */
export const personalPages = addresses.filter(({ audience, page }) => audience !== 'anyone' && page)

export const instrumentOf = (path: string) =>
  /quality-of-life/.test(path) ? 'qol' : /calmap/.test(path) ? 'calmap' : 'bridge'

/** What stands in an address but is no record: an item or a card has a name everybody knows. */
export const commonNames: Record<string, string> = { item: 'home', itemKey: 'home', card: 'why' }

export function pathIn(life: Life, path: string, more: Record<string, string> = {}): string {
  const instrument = instrumentOf(path)
  const own = { ...life, roundId: life.roundIds[instrument], participantId: life.participant.personId }
  const item = instrument === 'qol' ? 'body' : 'home'
  const names = { ...commonNames, item, itemKey: item }
  return at(path, { ...names, ...(own as unknown as Record<string, string>), ...more })
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
  const now = new Date().toISOString()
  const life = await aLife({ name: 'Rosa', now })
  const worker = await aWorker({ now })
  const releaseId = await aRelease(life.participant, worker)
  const visitor = await app.visitor(address.audience === 'worker' ? worker : life.participant)
  const path = pathIn(life, address.path, { releaseId })
  const page = await visitor.get(path)
  return { life, visitor, path, page, forms: page.status === 200 ? ownForms(page) : [] }
}

/** Everything the form would send with these fields, its first button pressed. */
export function sent(form: FoundForm, fields: Record<string, string | string[]>): [string, string][] {
  const [button] = form.buttons
  const pressed: [string, string][] = button?.name && !(button.name in fields) ? [[button.name, button.value]] : []
  return [...filledIn(form, fields), ...pressed]
}

export const whereTo = ({ path }: OwnPage, form: FoundForm) => form.buttons[0]?.formAction || form.action || path
