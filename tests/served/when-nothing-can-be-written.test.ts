// A full disk, a file that has become read-only, a lock somebody else holds: nobody is told that it is saved when it is not,
// what was saved stays whole, and the same form works once the trouble is over.
import SqliteFile from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { database, faultsOfDatabase } from '#db'
import { onSqlite } from '#tests/support/databases.ts'
import { sensible } from '#tests/support/filling-in.ts'
import { formsIn } from '#tests/support/forms.ts'
import { aLife } from '#tests/support/lives.ts'
import { anOwnPage, personalPages, sent, whereTo } from '#tests/support/own-pages.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { storyLanguages } from '#tests/support/story-languages.ts'

const pragma = async (text: string) =>
  Object.values((await sql.raw<Record<string, string | number>>(`pragma ${text}`).execute(database())).rows[0] ?? {})

/** Another program at the same file. */
async function beside(): Promise<SqliteFile.Database> {
  const [, , file] = await pragma('database_list')
  return new SqliteFile(String(file))
}

interface Trouble {
  begin: (other: SqliteFile.Database) => Promise<unknown>
  end: (other: SqliteFile.Database) => Promise<unknown>
}

const troubles: Record<string, Trouble> = {
  'a file that can only be read': {
    begin: () => pragma('query_only = 1'),
    end: () => pragma('query_only = 0'),
  },
  'a lock that another program holds': {
    begin: async (other) => {
      // why: it waits a second for each form, and there are many
      await pragma('busy_timeout = 1')
      other.exec('begin immediate')
    },
    end: async (other) => {
      other.exec('rollback')
      await pragma('busy_timeout = 1000')
    },
  },
  'a disk without room for one page more': {
    begin: async () => pragma(`max_page_count = ${(await pragma('page_count'))[0]}`),
    end: () => pragma('max_page_count = 1073741823'),
  },
}

// The reason and the detour of one form are two changes; when the disk fills between them, sending the form again, which a
// 500 asks for, brings the second.
const twoChanges = /\/way$/

const problem = (language: string) => wordsIn(language).t('common:problem.failed.title')

onSqlite('when nothing can be written', () => {
  const app = withServedApp()

  it.each(personalPages.map((address) => ({ ...address, name: address.path })))('$name', async (address) => {
    const other = await beside()
    const version = () => other.pragma('data_version', { simple: true })
    const count = (await anOwnPage(app, address)).forms.length
    for (let at = 0; at < count; at++) {
      const own = await anOwnPage(app, address)
      const form = own.forms[at]
      if (!form) continue
      const body = sent(form, sensible(form))
      const answers: { said: string; status: number; isWritten: boolean }[] = []
      for (const [name, trouble] of Object.entries(troubles)) {
        const before = version()
        await trouble.begin(other)
        const { status, html } = await own.visitor.post(whereTo(own, form), body)
        await trouble.end(other)
        const said = `${name}: ${own.path}, form ${at}: ${JSON.stringify(body)}`
        answers.push({ said, status, isWritten: version() !== before })
        if (status === 500) expect(html, said).toContain(problem('en'))
      }
      const before = version()
      const again = await own.visitor.post(whereTo(own, form), body)
      expect(again.status, own.path).toBeLessThan(500)
      const isForWriting = version() !== before || answers.some(({ isWritten }) => isWritten)
      // Told that it is saved, or shown the next page: it is there, or there was nothing to write. Told that it is not:
      // nothing of it is there.
      for (const { said, status, isWritten } of answers) {
        if (status === 500) expect(isWritten && !twoChanges.test(address.path), said).toBe(false)
        else expect(isWritten, said).toBe(isForWriting)
      }
    }
    other.close()
    expect(await faultsOfDatabase()).toEqual([])
  })

  it.each(storyLanguages)('a disk that fills up while somebody writes, in $code', async ({ code, dir }) => {
    const life = await aLife({ name: 'Rosa', language: code, now: new Date().toISOString() })
    const visitor = await app.visitor(life.participant)
    const address = `/goals/${life.goalId}/do`
    const page = await visitor.get(address)
    const form = formsIn(page.html).find(({ controls }) => controls.has('how'))
    if (!form) throw new Error('no form')
    const kept = () => database().selectFrom('checkIn').select('note').where('goalId', '=', life.goalId).execute()
    const before = (await kept()).length
    await pragma(`max_page_count = ${Number((await pragma('page_count'))[0]) + 20}`)
    let saved = 0
    let answer = await visitor.get(address)
    for (let tries = 0; tries < 200; tries++) {
      const body = { how: 'well', note: `${tries} ${'word '.repeat(180)}`, submission: crypto.randomUUID() }
      answer = await visitor.post(address, sent(form, body))
      if (answer.status !== 303) break
      saved += 1
    }
    expect([answer.status, saved > 0]).toEqual([500, true])
    expect(answer.html).toContain(`<html lang="${code}" dir="${dir}"`)
    expect(answer.html).toContain(problem(code))
    expect(await kept()).toHaveLength(before + saved)
    // What is there can be read, and there is room for Leave fast.
    expect((await visitor.get(address)).status).toBe(200)
    await pragma('max_page_count = 1073741823')
    expect((await visitor.post(address, sent(form, { how: 'well', note: 'room again' }))).status).toBe(303)
    expect(await kept()).toHaveLength(before + saved + 1)
    expect(await faultsOfDatabase()).toEqual([])
  })

  it('a page is shown and Leave fast leaves, although the visit cannot be noted', async () => {
    const earlier = new Date(Date.now() - 5 * 60_000).toISOString()
    const life = await aLife({ name: 'Rosa', now: earlier })
    const visitor = await app.visitor(life.participant)
    await pragma('query_only = 1')
    const page = await visitor.get('/goals')
    const left = await visitor.post('/exit', {})
    await pragma('query_only = 0')
    expect(page.status).toBe(200)
    expect([left.status, left.headers.get('location')]).toEqual([303, 'https://www.weather.gov/'])
    expect(visitor.cookies.has('session')).toBe(false)
  })
})
