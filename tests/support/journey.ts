// What every journey begins with: the served product, a phone, and somebody who signs up on it.
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { aWorkerWhoSignsIn } from './a-worker-who-signs-in.ts'
import { aPhone, type Phone, type Way, withChromium } from './browser.ts'
import { quickFolder } from './quick-folder.ts'
import { password, type Served, serve } from './server.ts'
import { aVisitor, type Visitor } from './visitor.ts'

export interface Product {
  url(): string
  databaseUrl(): string
  /** A phone with nobody signed in. */
  phone(way: Way): Promise<Phone>
  /** Runs a journey on a phone of its own, and lets the phone say at the end what its browser complained about. */
  on(way: Way, journey: (phone: Phone) => Promise<void>): Promise<void>
  /** A worker with an account; returns what they sign in as. */
  worker(name: string, language: string): Promise<string>
}

/**
 * The built product and a browser, for one file of journeys. All files meet the same server, whose SQLite file holds the
 * people of the others as well; what changes more than its own people's lives is `alone` on a server of its own.
 */
export function withProduct(who: 'among others' | 'alone' = 'among others'): Product {
  const folder = who === 'alone' ? quickFolder('journey') : ''
  let { url, databaseUrl } = inject('product')
  if (folder) {
    databaseUrl = `file:${join(folder, 'journey.sqlite')}`
    let served: Served
    beforeAll(async () => {
      copyFileSync(inject('preparedSqlite'), join(folder, 'journey.sqlite'))
      served = await serve({ databaseUrl })
      url = served.url
    })
    afterAll(async () => {
      await served?.stop()
      rmSync(folder, { recursive: true, force: true })
    })
  }
  withChromium()
  const phone = (way: Way) => aPhone(url, way)
  return {
    url: () => url,
    databaseUrl: () => databaseUrl,
    phone,
    async on(way, journey) {
      const one = await phone(way)
      await journey(one)
      await one.close()
    },
    worker: (name, language) => aWorkerWhoSignsIn(databaseUrl, name, language),
  }
}

const anIdentifier = (phone: Phone, name: string) => {
  const one = crypto.randomUUID().slice(0, 8)
  return `${name}-${one}-${phone.words.language}@home.test`.toLowerCase()
}

/** Signs up from the first page on, puts the backup card off, and stands on /today. Returns what one signs in as. */
export async function signUp(phone: Phone, name = 'Rosa'): Promise<string> {
  const { t } = phone
  const identifier = anIdentifier(phone, name)
  await phone.open('/')
  await phone.follow(t('common:action.start'))
  await phone.fill(t('account:signUp.identifier'), identifier)
  await phone.fill(t('account:signUp.password'), password)
  await phone.fill(t('account:signUp.name'), name)
  await phone.press(t('account:signUp.submit'))
  await phone.follow(t('account:card.later'))
  return identifier
}

/** The same server met without a browser, as whoever is signed in on this phone. */
export async function visitorOn({ page, url, words }: Phone): Promise<Visitor> {
  const visitor = aVisitor(url, words.language)
  for (const { name, value } of await page.context().cookies()) visitor.cookies.set(name, value)
  return visitor
}

/**
 * Somebody who signed up before the journey begins, and stands on /today. Returns what one signs in as. `programme` is
 * where aid comes from.
 * Signing up by hand is a journey of its own.
 */
export async function arrive(phone: Phone, name = 'Rosa', programme = ''): Promise<string> {
  const identifier = anIdentifier(phone, name)
  const visitor = aVisitor(phone.url, phone.words.language)
  await visitor.submit(await visitor.open('/sign-up'), { identifier, password, name, programme })
  const cookies = [...visitor.cookies].map(([cookie, value]) => ({ name: cookie, value, url: phone.url }))
  await phone.page.context().addCookies(cookies)
  await phone.open('/today')
  return identifier
}

export async function signIn(phone: Phone, identifier: string): Promise<void> {
  const { t } = phone
  await phone.open('/sign-in')
  await phone.fill(t('account:signIn.identifier'), identifier)
  await phone.fill(t('account:signIn.password'), password)
  await phone.press(t('account:signIn.submit'))
}

/** What people write, each in their language. */
export const ownWords: Record<string, { goal: string; first: string; second: string; note: string }> = {
  en: {
    goal: 'find a job in a kitchen',
    first: 'Ask at the bakery on the corner',
    second: 'Write down where I have worked',
    note: 'My sister looked after the children.',
  },
  es: {
    goal: 'encontrar trabajo en una cocina',
    first: 'Preguntar en la panadería de la esquina',
    second: 'Escribir dónde he trabajado',
    note: 'Mi hermana cuidó a los niños.',
  },
  ar: {
    goal: 'أن أجد عملًا في مطبخ',
    first: 'أسأل في المخبز القريب',
    second: 'أكتب أين عملت من قبل',
    note: 'أختي اعتنت بالأطفال.',
  },
}

export const wordsOf = (phone: Phone) => ownWords[phone.words.language] as (typeof ownWords)[string]

/** The builder's four questions, from the first page on; stands on the goal's page. Returns its address. */
export async function setAGoal(phone: Phone): Promise<string> {
  const { t } = phone
  const { goal, first } = wordsOf(phone)
  await phone.open('/goals/new')
  await phone.fill(t('goals:builder.what'), goal)
  await phone.press(t('common:action.next'))
  await phone.pick(t('goals:builder.span.1-month'))
  await phone.press(t('common:action.next'))
  await phone.fill(t('goals:builder.firstStep'), first)
  await phone.pick(t('goals:builder.stepWhen.today'))
  await phone.press(t('common:action.next'))
  await phone.press(t('goals:builder.save'))
  return phone.path()
}

/** A goal that was made before the journey begins, as `setAGoal` makes one by hand; stands on its page. Returns its address. */
export async function haveAGoal(phone: Phone): Promise<string> {
  const { goal, first } = wordsOf(phone)
  const visitor = await visitorOn(phone)
  let page = await visitor.open('/goals/new')
  page = await visitor.submit(page, { statement: goal })
  page = await visitor.submit(page, { span: '1-month' })
  page = await visitor.submit(page, { step: first, stepWhen: 'today' })
  const address = (await visitor.submit(page, {})).path
  await phone.open(address)
  return address
}
