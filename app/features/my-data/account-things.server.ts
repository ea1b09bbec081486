import type { MessageKind } from '#app/domain/message.ts'
import { languageOf } from '#app/i18n/languages.ts'
import { coded, counted, leftOut, mine, thing } from './thing.server.ts'

export const me = thing<'person'>({
  table: 'person',
  list: 'me',
  columns: {
    id: 'plain',
    name: 'plain',
    language: coded((code) => languageOf(code)?.name ?? null),
    timeZone: 'plain',
    programmeKey: coded((key, { programmes }) => programmes.get(key) ?? null),
    householdSize: 'plain',
    area: 'plain',
    teenSince: 'plain',
    createdAt: 'plain',
    version: counted,
  },
})

export const signIn = thing<'account'>({
  table: 'account',
  list: 'signIn',
  columns: {
    id: 'plain',
    personId: mine,
    role: leftOut('only participants have a file'),
    identifier: 'plain',
    identifierKind: coded((kind, { words }) => words.t(`my-data:kind.${kind as 'email'}`)),
    passwordHash: leftOut('it could help somebody who finds the file to guess the password'),
    createdAt: 'plain',
    endedAt: 'plain',
    lockedAt: 'plain',
    version: counted,
  },
})

export const devices = thing<'session'>({
  table: 'session',
  list: 'devices',
  order: 'createdAt',
  columns: {
    idHash: leftOut('what is left of the secret in a browser'),
    handle: leftOut('names a device in one list for as long as it is signed in'),
    accountId: mine,
    device: coded((device, { words }) => words.t(`account:devices.${device as 'phone'}`)),
    kept: 'yes',
    createdAt: 'plain',
    lastSeenAt: 'plain',
    confirmedAt: 'plain',
    expiresAt: 'plain',
  },
})

export const passkeys = thing<'passkey'>({
  table: 'passkey',
  list: 'passkeys',
  order: 'createdAt',
  columns: {
    credentialId: leftOut('the name a phone has for it: of use to nobody but that phone'),
    accountId: mine,
    handle: leftOut('names it in one list'),
    publicKey: leftOut('what is left of a secret in a phone'),
    counter: leftOut('how often that phone used it'),
    transports: leftOut('how the browser reached it'),
    device: coded((device, { words }) => words.t(`account:devices.${device as 'phone'}`)),
    createdAt: 'plain',
    lastUsedAt: 'plain',
  },
})

export const backupCodes = thing<'backupCode'>({
  table: 'backupCode',
  list: 'backupCodes',
  columns: {
    id: 'plain',
    accountId: mine,
    codeHash: leftOut('what is left of a code that opens the account'),
    usedAt: 'plain',
  },
})

export const addresses = thing<'personAddress'>({
  table: 'personAddress',
  list: 'addresses',
  order: 'createdAt',
  columns: {
    id: 'plain',
    personId: mine,
    channel: coded((channel, { words }) => words.t(`my-data:kind.${channel === 'email' ? 'email' : 'phone'}`)),
    address: 'plain',
    confirmedAt: 'plain',
    getsIn: 'yes',
    hearsOfEndings: 'yes',
    hearsOfSignIns: 'yes',
    createdAt: 'plain',
    version: counted,
  },
  below: [
    thing<'addressCode'>({
      table: 'addressCode',
      list: 'codesSent',
      hangsOn: 'addressId',
      order: 'createdAt',
      columns: {
        id: leftOut('the code follows from it'),
        addressId: 'plain',
        wayBackId: leftOut('names an ask at the door, which is forgotten the day after'),
        createdAt: 'plain',
        expiresAt: 'plain',
        tries: 'plain',
        usedAt: 'plain',
      },
    }),
    thing<'outbox'>({
      table: 'outbox',
      list: 'messages',
      hangsOn: 'addressId',
      order: 'createdAt',
      columns: {
        id: 'plain',
        personId: mine,
        addressId: 'plain',
        kind: coded((kind, { words }) => words.t(`my-data:message.${kind as MessageKind}`)),
        language: coded((code) => languageOf(code)?.name ?? null),
        codeId: leftOut('the code follows from it'),
        onceKey: leftOut('so that the same is not said twice'),
        createdAt: 'plain',
        dueAt: 'plain',
        uselessAt: leftOut('when it would no longer have been sent'),
        tries: 'plain',
        lease: leftOut('which process was sending it'),
        leasedUntil: leftOut('which process was sending it'),
        sentAt: 'plain',
        endedAt: 'plain',
      },
    }),
  ],
})

export const drafts = thing<'draft'>({
  table: 'draft',
  list: 'drafts',
  order: 'updatedAt',
  columns: {
    id: 'plain',
    personId: mine,
    form: 'plain',
    subject: 'plain',
    fields: 'kept',
    language: coded((code) => languageOf(code)?.name ?? null),
    createdAt: 'plain',
    updatedAt: 'plain',
    expiresAt: 'plain',
    version: counted,
  },
})
