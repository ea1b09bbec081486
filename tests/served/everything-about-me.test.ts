// Everything about somebody as it comes over the wire: a file and a page.
import { expect, it } from 'vitest'
import { readMyData } from '#app/features/my-data/read-my-data.server.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { database, write } from '#db'
import { onSqlite } from '#tests/support/databases.ts'
import { aParticipant } from '#tests/support/people.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { aWholeLife } from '#tests/support/whole-life.ts'

const HOSTILE = '<script>alert(1)</script> "quoted" & =1+1 </title>'

/** The text of a page as a reader sees it. */
const asRead = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** Every text of plain data that begins as the words of these tests do. */
const written = (value: unknown): string[] => {
  if (typeof value === 'string') return value.startsWith('Private') || value === HOSTILE ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(written) : []
}

onSqlite('everything about me', () => {
  const app = withServedApp()
  const now = new Date().toISOString()

  it('comes as a file with a name that says nothing, kept by nobody on the way', async () => {
    const { participant } = await aWholeLife('Rosa', now)
    const visitor = await app.visitor(participant)
    const answer = await visitor.post('/me/my-data/file', {})
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="my-data.json"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const file = JSON.parse(answer.html) as { format: string; version: number; lists: Record<string, unknown[]> }
    expect([file.format, file.version]).toEqual(['footbridge-my-data', 1])
    expect(file.lists.goals).toHaveLength(2)
    const logged = await database()
      .selectFrom('auditEvent')
      .select('kind')
      .orderBy('sequence', 'desc')
      .executeTakeFirst()
    expect(logged?.kind).toBe('data-downloaded')
  })

  it('is handed out to a form of ours alone', async () => {
    const { participant } = await aWholeLife('Rosa', now)
    const visitor = await app.visitor(participant)
    const followed = await visitor.get('/me/my-data/file')
    expect([followed.status, followed.headers.get('location')]).toEqual([303, '/me/my-data#top'])
    const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    expect((await visitor.post('/me/my-data/file', {}, foreign)).status).toBe(403)
  })

  it.each(['en', 'es', 'ar'])('stands on one page with every word that was written, in %s', async (language) => {
    const { participant } = await aWholeLife('Rosa', now)
    await write((trx) =>
      trx.updateTable('goalCard').set({ text: HOSTILE }).where('ownerId', '=', participant.personId).execute(),
    )
    const page = await (await app.visitor({ ...participant, language })).get(`/me/my-data/page?lng=${language}`)
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('<script>alert')
    const words = new Set(written(await readMyData(participant, wordsIn('en'))))
    expect(words.size).toBeGreaterThan(25)
    const text = asRead(page.html)
    expect([...words].filter((one) => !text.includes(one))).toEqual([])
    // A key that has no words on the page would stand there bare.
    expect(text).not.toMatch(/my-data:|label\.|list\./)
  })

  it('holds nothing of anybody else', async () => {
    await aWholeLife('Rosa', now)
    const visitor = await app.visitor(await aParticipant({ name: 'Miguel', now }))
    expect((await visitor.get('/me/my-data/page')).html).not.toContain('Rosa')
    expect((await visitor.post('/me/my-data/file', {})).html).not.toContain('Rosa')
  })
})
