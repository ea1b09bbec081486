// Every page there is in every state it can be in: with nothing in it, filled, with long words, and with a form refused.
import { stepHash } from '#app/features/account/signing-in/begin-visit.server.ts'
import { addSecondFactor, addSecondStep, setTeenSince, write } from '#db'
import { type Address, addresses, at as fill } from '#tests/support/addresses.ts'
import { daysIn, textsIn } from '#tests/support/filling-in.ts'
import type { FoundForm } from '#tests/support/forms.ts'
import { sessionOf } from '#tests/support/lives.ts'
import { type Belongings, pathOf, sent } from '#tests/support/own-pages.ts'
import { type Answer, aVisitor, type Fields, ownForms, type Visitor } from '#tests/support/visitor.ts'
import { aLifeThatIs, anOrdinaryLife, aTemplateDraft, type FilledState, filledStates } from './lives.ts'

export interface PageState {
  /** `/goals/:goalId, long` */
  name: string
  /** As app/routes.ts has it. */
  address: string
  state: FilledState | 'refused' | 'not found'
  /** What the server answers in a language. */
  answer(language: string): Promise<Answer>
}

// Answers with a page only where something went wrong; tests/served/the-agencys-sign-on.test.ts opens it.
const NEVER_FILLED = new Set(['/sign-in/agency/back'])

/** Every address that shows something. */
export const pages = addresses.filter(({ page, reads, path }) => page && reads && !NEVER_FILLED.has(path))

const inLanguage = (path: string, language: string) => `${path}${path.includes('?') ? '&' : '?'}lng=${language}`

type Someone = Parameters<typeof sessionOf>[0]

/** Whoever is signed in, until when, and as what. */
const signedIn = new Map<string, { until: number; session: string }>()

/** Signed in, for some minutes: a walk through everything takes longer than a session lasts, and each stands among devices. */
async function visitorFor(url: string, someone?: Someone): Promise<Visitor> {
  const visitor = aVisitor(url)
  if (!someone) return visitor
  const now = Date.now()
  let visit = signedIn.get(someone.accountId)
  if (!visit || visit.until < now) {
    visit = { until: now + 240_000, session: await sessionOf({ ...someone, now: new Date(now).toISOString() }) }
    signedIn.set(someone.accountId, visit)
  }
  visitor.cookies.set('session', visit.session)
  return visitor
}

/** Who looks at a page that is for these; what is for everybody signed in is looked at as the participant. */
const whoIs = ({ life: { participant }, worker, administrator }: Belongings) => ({
  anyone: undefined,
  'signed-in': participant,
  participant,
  worker,
  administrator,
})

/** Somebody between the password and the second step, as this browser's cookie says. */
async function atTheSecondStep(visitor: Visitor, accountId: string): Promise<void> {
  const token = crypto.randomUUID()
  const now = Date.now()
  const [at, expiresAt] = [new Date(now).toISOString(), new Date(now + 300_000).toISOString()]
  await write((trx) => addSecondStep(trx, { idHash: stepHash(token), accountId, at, expiresAt }))
  visitor.cookies.set('second', token)
}

const aFactorOf = (accountId: string) =>
  write((trx) =>
    addSecondFactor(trx, {
      accountId,
      sealedSecret: 'sealed',
      lastStep: null,
      confirmedAt: '2026-11-01T00:00:00.000Z',
    }),
  )

/** What has to be so, for this visitor or this life, before an address shows something. */
const BEFORE: Record<string, (own: Belongings, visitor: Visitor) => Promise<unknown>> = {
  '/sign-in/second': async ({ worker }, visitor) => {
    await aFactorOf(worker.accountId)
    await atTheSecondStep(visitor, worker.accountId)
  },
  '/sign-in/second/set-up': ({ administrator }, visitor) => atTheSecondStep(visitor, administrator.accountId),
  '/admin/workers/:workerId/second-factor': ({ worker }) => aFactorOf(worker.accountId),
}

/** The blanks of an idea need a goal that is written from one. */
const pathIn = async (own: Belongings, address: string) =>
  address.endsWith('/blanks')
    ? fill(address, { draftId: await aTemplateDraft(own.life.participant) })
    : pathOf(own, address)

// What a teenager's account alone has.
const OF_TEENAGERS = new Set(['/me/eighteen', '/goals/:goalId/family'])

/** The same life of somebody who came into the circle as a teenager. */
async function aTeenagersLife(state: FilledState): Promise<Belongings> {
  const own = await aLifeThatIs(state)
  const { personId, today } = own.life.participant
  await write(async (trx) => {
    await setTeenSince(trx, personId, today)
    await trx.updateTable('circleMember').set({ standing: 'teenager' }).where('personId', '=', personId).execute()
  })
  return own
}

async function filledIn(url: string, state: FilledState): Promise<PageState[]> {
  const adult = await aLifeThatIs(state)
  const teenager = await aTeenagersLife(state)
  const found: PageState[] = []
  for (const { path: address, audience } of pages) {
    const own = OF_TEENAGERS.has(address) ? teenager : adult
    const people = whoIs(own)
    // An open page is the same whatever a life holds.
    if (audience === 'anyone' && state !== 'filled') continue
    const path = await pathIn(own, address)
    const visitor = async () => {
      const somebody = await visitorFor(url, people[audience])
      await BEFORE[address]?.(own, somebody)
      return somebody
    }
    // No page of its own in this state: the record is not there yet, or the question before it was not answered.
    if ((await (await visitor()).get(path)).status !== 200) continue
    const answer = async (language: string) => (await visitor()).get(inLanguage(path, language))
    found.push({ name: `${address}, ${state}`, address, state, answer })
  }
  return found
}

interface Attempt {
  visitor(): Promise<Visitor>
  path: string
  form: FoundForm
}

/** The form at this place of the page. */
async function anAttempt(url: string, own: Belongings, address: Address, at: number): Promise<Attempt | null> {
  const someone = whoIs(own)[address.audience]
  const visitor = () => visitorFor(url, someone)
  const path = await pathIn(own, address.path)
  const page = await (await visitor()).get(path)
  const form = page.status === 200 ? ownForms(page)[at] : undefined
  return form ? { visitor, path, form } : null
}

/** What people get wrong: nothing given, a day that does not exist, too much. */
function wrongWays(form: FoundForm): Fields[] {
  const all = (names: string[], value: string): Fields => Object.fromEntries(names.map((name) => [name, value]))
  const [texts, days] = [textsIn(form), daysIn(form)]
  const choices = [...form.controls].filter(([, { type }]) => type === 'radio').map(([name]) => [name, []])
  const own = [...form.controls].filter(([, { options }]) => options.includes('own')).map(([name]) => name)
  return [
    { ...all([...texts, ...days], ''), ...Object.fromEntries(choices) },
    { ...all(texts, 'Call the school'), ...all(days, '99'), ...all(own, 'own') },
    { ...all(texts, 'much '.repeat(4_000)), ...all(days, ''), ...Object.fromEntries(choices) },
  ]
}

/** The page each form of this address shows again when it is refused, with its summary and what was typed. */
async function refusedAt(url: string, address: Address): Promise<PageState[]> {
  let own = await anOrdinaryLife()
  const found: PageState[] = []
  for (let at = 0; ; at++) {
    let attempt = await anAttempt(url, own, address, at)
    if (!attempt) return found
    for (const fields of wrongWays(attempt.form)) {
      const { visitor, path, form }: Attempt = attempt
      const to = form.buttons[0]?.formAction || form.action || path
      const answer = async (language: string) => (await visitor()).post(inLanguage(to, language), sent(form, fields))
      const { status } = await answer('en')
      if (status === 400) {
        found.push({ name: `${address.path}, form ${at + 1} refused`, address: address.path, state: 'refused', answer })
        break
      }
      // It was right after all, and may have changed this life: another one begins.
      own = await anOrdinaryLife()
      attempt = await anAttempt(url, own, address, at)
      if (!attempt) break
    }
  }
}

/** Every page in every state, with the people and records it needs written into the open database behind `url`. */
export async function everyPageState(url: string): Promise<PageState[]> {
  const found: PageState[] = []
  for (const state of filledStates) found.push(...(await filledIn(url, state)))
  for (const address of pages.filter(({ writes }) => writes)) found.push(...(await refusedAt(url, address)))
  const [nobody, address] = [await visitorFor(url), '/no/such/address']
  const answer = (language: string) => nobody.get(inLanguage(address, language))
  return [...found, { name: 'no such address', address, state: 'not found', answer }]
}

/** The page that exists in the demo alone; any other server answers it with 404. */
export const MESSAGES = '/demo/messages'

export const ofTheDemo = (url: string): PageState => ({
  name: `${MESSAGES}, filled`,
  address: MESSAGES,
  state: 'filled',
  answer: (language) => aVisitor(url).get(inLanguage(MESSAGES, language)),
})
