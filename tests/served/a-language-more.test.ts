// A fifteenth language is a folder and a line; one that lacks a word is not offered. A language nobody speaks shows both.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { listedCodes } from '#locales/read-locales.ts'
import {
  addLine,
  addPseudoLanguage,
  aFolderOfLanguages,
  filesOf,
  loseAWord,
  pseudoText,
} from '#tests/support/languages-folder.ts'
import { password, type Served, serve } from '#tests/support/server.ts'
import { aVisitor, type Visitor } from '#tests/support/visitor.ts'

const [code, name] = ['ur', 'نئی زبان']
const place = mkdtempSync(join(tmpdir(), 'footbridge-language-'))
const databaseUrl = `file:${join(place, 'data.sqlite')}`
const folder = aFolderOfLanguages()
let served: Served
/** Somebody who signed up in it. */
let visitor: Visitor

const start = async () => {
  served = await serve({ databaseUrl, folder })
}
/** What a reader reads: the words between the tags, without what is no word of ours. */
const read = (html: string) =>
  html
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<bdi\b.*?<\/bdi>|<button[^>]*lang=.*?<\/button>|<[^>]*>/gs, ' ')
/** What no language translates: a name somebody gave, and what the state calls its programmes and texts to. */
const untranslated = /\u2068[^\u2069]*\u2069|\b(?:START|Alaska|ATAP|California|CalWORKs|Massachusetts|TAFDC)\b/g
const latinLeft = (html: string) =>
  read(html)
    .replace(untranslated, ' ')
    .match(/[A-Za-z]{2,}/g) ?? []

beforeAll(async () => {
  copyFileSync(inject('preparedSqlite'), databaseUrl.replace('file:', ''))
  addPseudoLanguage(folder, code, name)
  addLine(folder, code)
  await start()
  visitor = aVisitor(served.url, code)
  await visitor.submit(await visitor.open('/sign-up'), { identifier: 'new-language@home.test', password, name: 'Noor' })
})
afterAll(async () => {
  await served?.stop()
  for (const path of [place, folder]) rmSync(path, { recursive: true, force: true })
})

describe('a folder and a line', () => {
  it('make a language of their own', () => {
    expect(listedCodes).not.toContain(code)
    expect(filesOf(folder, code)).toContain('common.json')
    expect(pseudoText('{{count}} <b>a</b>')).toBe('{{count}} <b>ا</b>')
    expect(pseudoText('goals')).toHaveLength(7)
  })

  it.each([
    '/',
    '/language',
    '/help',
    '/help/today',
    '/privacy',
    '/today',
    '/goals',
    '/goals/new',
    '/bridge',
    '/bridge/new',
    '/calmap',
    '/quality-of-life/new',
    '/sharing',
    '/me',
    '/history',
    '/to-dos',
  ])('%s speaks it, from right to left, with no word of English', async (path) => {
    const page = await visitor.open(path)
    expect(page.status).toBe(200)
    expect(page.html).toMatch(new RegExp(`<html lang="${code}" dir="rtl">`))
    expect(latinLeft(page.html)).toEqual([])
  })

  it('is in the menu by its own name, and asked for by a browser', async () => {
    const { html } = await visitor.open('/language')
    expect(html).toContain(`name="lng" value="${code}" lang="${code}" dir="rtl"`)
    const phone = await fetch(`${served.url}/`, { headers: { 'accept-language': `${code}-PK` } })
    expect(await phone.text()).toContain(`<html lang="${code}"`)
  })
})

describe('half translated', () => {
  let page = ''
  beforeAll(async () => {
    await served.stop()
    loseAWord(folder, code, 'goals', ['list', 'title'])
    loseAWord(folder, code, 'instruments/qol@1', ['name'])
    await start()
    visitor = Object.assign(visitor, { url: served.url })
    const cookie = [...visitor.cookies].map(([key, value]) => `${key}=${value}`).join('; ')
    page = await (await fetch(`${served.url}/today`, { headers: { cookie } })).text()
  })

  it('the server starts, and says in one line what is missing', () => {
    const said = served
      .log()
      .split('\n')
      .filter((line) => line.includes('a language is not offered'))
    expect(said).toHaveLength(1)
    expect(JSON.parse(said[0] as string)).toMatchObject({
      language: code,
      missing: ['goals:list.title', 'instruments/qol@1:name'],
      of: 2,
    })
  })

  it('is not offered, and the page of languages says why', async () => {
    const html = await (await fetch(`${served.url}/language`)).text()
    expect(html).not.toContain(`value="${code}"`)
    expect(html).toMatch(new RegExp(`${name}</bdi></dt><dd>Not finished yet\\.`))
  })

  it('who has it kept reads English, and a quiet line says so', () => {
    expect(page).toContain('<html lang="en" dir="ltr">')
    expect(read(page)).toContain(`${'\u2068'}${name}${'\u2069'} is not ready right now.`)
  })

  it('nobody else reads of it', async () => {
    expect(await (await fetch(`${served.url}/`)).text()).not.toContain('is not ready right now')
  })
})
