import type { Generated } from 'kysely'
import type { Channel, MessageKind } from '#app/domain/message.ts'
import type { Flag } from './flag.ts'

/** Where people can be written to, and what is to be sent there. */

export interface PersonAddressTable {
  id: string
  personId: string
  channel: Channel
  /** an e-mail address in lower case, or a phone number as +15551234567 */
  address: string
  confirmedAt: string | null
  /** what it may be used for, each by a tick of its own */
  getsIn: Generated<Flag>
  hearsOfEndings: Generated<Flag>
  hearsOfSignIns: Generated<Flag>
  createdAt: string
  version: Generated<number>
}

/** Somebody at the door asked for a way back. Whether there is anybody of that name, this row does not say. */
export interface WayBackTable {
  id: string
  /** until somebody has looked whose it is; null from the start when too many were asked for */
  identifier: string | null
  channel: Channel
  /** the browser had signed in by this name before */
  fromKnown: Generated<Flag>
  askedAt: string
  expiresAt: string
  tries: Generated<number>
}

export interface AddressCodeTable {
  id: string
  addressId: string
  /** null: a code that confirms the address */
  wayBackId: string | null
  createdAt: string
  expiresAt: string
  tries: Generated<number>
  usedAt: string | null
}

export interface OutboxTable {
  id: string
  personId: string
  addressId: string
  kind: MessageKind
  language: string
  codeId: string | null
  /** what may be said but once */
  onceKey: string | null
  createdAt: string
  dueAt: string
  /** from then on nobody is helped by it */
  uselessAt: string
  tries: Generated<number>
  /** who is sending it now, and until when it is theirs */
  lease: string | null
  leasedUntil: string | null
  sentAt: string | null
  /** sent, or given up */
  endedAt: string | null
}

export interface MessageCountTable {
  key: string
  day: string
  times: number
}

export interface JobTable {
  name: string
  dueAt: string
}
