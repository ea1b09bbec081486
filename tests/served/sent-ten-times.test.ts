// A bad line, a double tap, an impatient thumb: the same form sent ten times at once is one row, one audit event, one answer.
import { expect, it } from 'vitest'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { sensible } from '#tests/support/filling-in.ts'
import { anOwnPage, personalPages, sent, whereTo } from '#tests/support/own-pages.ts'
import { withServedApp } from '#tests/support/served-app.ts'

/** Screens of a form in several parts fill a draft in and change nothing yet; a worker's code is no change of anything. */
const onlyDrafts = [
  /^\/goals\/new$/,
  /^\/family\/children\/[^/]+\/goal$/,
  /^\/roadmap\/[^/]+\/stops\/[^/]+\/begin$/,
  /^\/goals\/new\/[^/]+\/(what|ideas|blanks|when|first-step)$/,
  /^\/(quality-of-life|calmap|bridge|lines\/\w+|maps\/\w+)\/new$/,
  /^\/(quality-of-life|calmap|bridge|lines\/\w+|maps\/\w+)\/new\/[^/]+\/(?!why$)\w+$/,
  /^\/sharing\/new$/,
  /^\/sharing\/[^/]+\/again$/,
  /^\/sharing\/new\/[^/]+\/what$/,
  /^\/worker\/me$/,
]

const tenTimes = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 10 }, work))

onBothDatabases('the same form ten times at once', () => {
  const app = withServedApp()

  const rowsOf = async (submission: string) => ({
    changes: (await database().selectFrom('change').select('id').where('id', '=', submission).execute()).length,
    events: (await database().selectFrom('auditEvent').select('sequence').where('changeId', '=', submission).execute())
      .length,
  })

  it.each(personalPages.map((address) => ({ ...address, name: address.path })))('$name', async (address) => {
    const first = await anOwnPage(app, address)
    for (const at of first.forms.keys()) {
      const own = at === 0 ? first : await anOwnPage(app, address)
      const form = own.forms[at]
      const hidden = new Map(form?.fields)
      // why: a draft that becomes a goal brings its own id, which is the form's
      const submission = hidden.get('submission') ?? (hidden.has('version') ? own.life.draftIds.goal : undefined)
      if (!form || !submission) continue
      const body = sent(form, sensible(form))
      const said = `${own.path}, form ${at}: ${JSON.stringify(body)}`
      const answers = await tenTimes(() => own.visitor.post(whereTo(own, form), body))
      expect([...new Set(answers.map(({ status }) => status))], said).toHaveLength(1)
      expect([...new Set(answers.map(({ headers }) => headers.get('location')))], said).toHaveLength(1)
      const status = answers[0]?.status
      expect([200, 303, 400], said).toContain(status)
      const { changes, events } = await rowsOf(submission)
      const isDraft = onlyDrafts.some((pattern) => pattern.test(whereTo(own, form)))
      const wanted = status === 400 || isDraft ? 0 : 1
      expect({ changes, events }, said).toEqual({ changes: wanted, events: wanted })
    }
  })

  it('signing up', async () => {
    const visitor = await app.visitor()
    const page = await visitor.get('/sign-up')
    const [form] = page.forms.filter(({ controls }) => controls.has('identifier'))
    if (!form) throw new Error('no form')
    const fields = { identifier: 'ten-times@home.test', password: 'four words are enough here', name: 'Ten' }
    const answers = await tenTimes(() => visitor.post('/sign-up', sent(form, fields)))
    expect([...new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`))]).toEqual([
      '303 /me/backup-card#top',
    ])
    const accounts = await database()
      .selectFrom('account')
      .select('id')
      .where('identifier', '=', fields.identifier)
      .execute()
    expect(accounts).toHaveLength(1)
    const submission = form.fields.find(([name]) => name === 'submission')?.[1] as string
    expect(await rowsOf(submission)).toEqual({ changes: 1, events: 1 })
  })
})
