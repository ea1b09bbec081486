// Members of one family circle: every address of a participant × everybody in it, and nobody reads what is another's own.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { familyCodeHash } from '#app/features/family/inviting/family-code.server.ts'
import { database, setTeenSince, write } from '#db'
import { addresses } from '#tests/support/addresses.ts'
import { barePage } from '#tests/support/bare-page.ts'
import { aCircle, anInvitation } from '#tests/support/circles.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { aSubmission } from '#tests/support/goals.ts'
import { aLife } from '#tests/support/lives.ts'
import { type Belongings, belongings, commonNames, pathOf } from '#tests/support/own-pages.ts'
import { aParticipant } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { withServedApp } from '#tests/support/served-app.ts'

const read = addresses.filter(({ audience, reads }) => audience === 'participant' && reads)
const hasRecord = ({ params }: { params: string[] }) => params.some((param) => !commonNames.includes(param))
/** The member's page and the way in are of a circle itself: tests/features/family. */
const ofTheCircle = (path: string) => path.startsWith('/family/')

onSqlite('within one family circle', () => {
  const app = withServedApp()
  const now = new Date().toISOString()
  const others = ['another adult', 'a teenager', 'one who waits', 'a quiet one', 'one who left'] as const
  let hers: Belongings
  const family = {} as Record<(typeof others)[number], Participant>

  beforeAll(async () => {
    hers = await belongings('Rosalinda', now)
    const { participant } = hers.life
    const { personId } = participant
    // why: the circle that came with her belongings has other people in it
    const theirs = await database()
      .selectFrom('circleMember')
      .select('circleId')
      .where('personId', '=', personId)
      .execute()
    await write((trx) =>
      trx
        .deleteFrom('circleMember')
        .where(
          'circleId',
          'in',
          theirs.map((one) => one.circleId),
        )
        .execute(),
    )
    for (const who of others) family[who] = await aParticipant({ name: `Member, ${who}`, now })
    const circleId = await aCircle([
      participant,
      family['another adult'],
      { who: family['a teenager'], standing: 'teenager' },
      family['a quiet one'],
      family['one who left'],
    ])
    await anInvitation(participant, circleId, { askedBy: family['one who waits'].personId })
    const change = (who: Participant, what: { quietSince?: string; leftAt?: string }) =>
      write((trx) => trx.updateTable('circleMember').set(what).where('personId', '=', who.personId).execute())
    await change(family['a quiet one'], { quietSince: now })
    await change(family['one who left'], { leftAt: now })
  })

  describe.each(others)('%s', (who) => {
    it.each(read.map((address) => ({ ...address, name: address.path })))('at $name', async (address) => {
      const visitor = await app.visitor(family[who])
      if (hasRecord(address) && !ofTheCircle(address.path)) {
        const answer = await visitor.get(pathOf(hers, address.path))
        expect(answer.status).toBe(404)
        expect(answer.html).not.toContain('Private')
        return
      }
      const answer = await visitor.get(address.path.replace(/:item/, '1').replace(/:card/, 'why'))
      expect(answer.html).not.toContain('Private')
    })

    it('at her page of the circle', async () => {
      const answer = await (await app.visitor(family[who])).get(`/family/people/${hers.life.participant.personId}`)
      const isIn = who !== 'one who waits' && who !== 'one who left'
      expect(answer.status).toBe(isIn ? 200 : 404)
      expect(answer.html.includes('Rosalinda')).toBe(isIn)
      expect(answer.html).not.toContain('Private')
    })
  })

  it('tells nobody who is quiet, whether somebody left, or what a worker was shown', async () => {
    const { html } = await (await app.visitor(family['another adult'])).get('/family')
    expect(html).toContain('Member, a quiet one')
    expect(html).not.toContain('Member, one who left')
    expect(html).not.toContain('quiet since')
    expect(html).not.toContain('Dana')
  })
})

onSqlite('the page of a circle', () => {
  const app = withServedApp()
  const now = new Date().toISOString()
  const named = (name: string, teenager = false) => aParticipant({ name, now, ...(teenager && { teenager }) })

  it('lists in one place whoever does not see me, who came last first, without saying why', async () => {
    const [rosa, miguel, carmen] = [await named('Rosa'), await named('Miguel'), await named('Carmen')]
    const circleId = await aCircle([rosa, miguel, carmen])
    const visitor = await app.visitor(rosa)
    await visitor.post(`/family/people/${miguel.personId}`, { submission: aSubmission(), see: 'no' })
    const pablo = await named('Pablo')
    const member = { circleId, personId: pablo.personId, standing: 'adult' as const, leftAt: null }
    const welcome = { circleId, personId: pablo.personId, memberId: rosa.personId, at: now }
    await write(async (trx) => {
      await trx
        .insertInto('circleMember')
        .values({ ...member, joinedAt: now })
        .execute()
      await trx.insertInto('circleWelcome').values(welcome).execute()
    })
    const { html, forms } = await visitor.get('/family')
    const list = html.slice(html.indexOf('id="see-me-not"'))
    expect(html.split('id="see-me-not"')).toHaveLength(2)
    const lets = forms.map(({ action }) => action).filter((action) => action.startsWith('/family/people/'))
    expect(lets).toEqual([pablo, miguel].map(({ personId }) => `/family/people/${personId}`))
    expect(list).toContain('Let them see me')
    expect(html).not.toContain('see me yet')
  })

  it('tells two waiting codes apart, in what is pressed too', async () => {
    const rosa = await named('Rosa')
    const circleId = await aCircle([rosa])
    for (let codes = 0; codes < 2; codes++) await anInvitation(rosa, circleId)
    const { html } = await (await app.visitor(rosa)).get('/family')
    const presses = [...html.matchAll(/value="end">(.*?)<\/button>/gs)].map(([, words]) => words)
    expect(presses).toHaveLength(2)
    expect(new Set(presses).size).toBe(2)
    expect(html.match(/>Made /g)).toHaveLength(2)
  })

  it('says that it is full, and offers no way in that would be refused', async () => {
    const twelve = await Promise.all(Array.from({ length: 12 }, (_, at) => named(`Number ${at}`)))
    await aCircle(twelve)
    const visitor = await app.visitor(twelve[0])
    const page = await visitor.get('/family')
    expect(page.html).toContain('My circle is full. There is room for 12 people.')
    expect(page.html).not.toContain('href="/family/invite"')
    const invite = await visitor.get('/family/invite')
    expect(invite.html).toContain('My circle is full. There is room for 12 people.')
    expect(invite.html).not.toContain('name="standing"')
    const late = await visitor.post('/family/invite', { submission: aSubmission(), standing: 'adult' })
    expect([late.status, late.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/family\/invite/)])
  })

  it('has names of five scripts side by side, each in its own direction and voice', async () => {
    const names = { es: 'Íñigo Núñez', ar: 'أمينة الحسن', hy: 'Նարե Պետրոսյան', ko: '김민수', km: 'សុខ ដារា' }
    const five = Object.entries(names).map(([language, name]) => aParticipant({ name, language, now }))
    const family = await Promise.all(five)
    await aCircle(family)
    const [first, ...others] = family
    const visitor = await app.visitor(first)
    for (const { name, language, personId } of others) {
      const { html } = await visitor.get('/family?lng=ar')
      expect(html).toContain(`<html lang="ar" dir="rtl">`)
      expect(html).toMatch(new RegExp(`dir="auto" lang="${language}">${name}</b>`))
      const theirs = await visitor.get(`/family/people/${personId}?lng=en`)
      expect(theirs.html).toMatch(new RegExp(`<h1[^>]*><bdi lang="${language}">${name}</bdi>`))
    }
  })

  it('says before each press what going quiet and leaving leave behind, and while it is quiet', async () => {
    const rosa = await named('Rosa')
    await aCircle([rosa, await named('Miguel')])
    const visitor = await app.visitor(rosa)
    const later = 'What I write for them meanwhile, they see when I end it.'
    expect((await visitor.get('/family')).html).not.toContain(later)
    expect((await visitor.get('/family/quiet')).html).toContain(later)
    await visitor.post('/family/quiet', { submission: aSubmission(), quiet: 'yes' })
    expect((await visitor.get('/family')).html).toContain(later)
    expect((await visitor.get('/family/leave')).html).toContain(
      'What stays, without my name: the words of family goals, and steps I wrote for others or for all of us.',
    )
  })
})

onSqlite('a teenager’s account', () => {
  const app = withServedApp()
  const now = new Date().toISOString()

  async function aTeenager() {
    const sofia = await aParticipant({ name: 'Sofia', now })
    await write((trx) => setTeenSince(trx, sofia.personId, sofia.today))
    return { sofia, visitor: await app.visitor(sofia) }
  }

  it('is asked for no office and shown to no worker, and keeps the place it had', async () => {
    const { sofia, visitor } = await aTeenager()
    const me = await visitor.get('/me')
    expect(me.html).toContain('I am 18 now')
    expect(me.html).not.toContain('href="/sharing"')
    expect(me.html).not.toContain('name="programme"')
    const place = async () =>
      (await database().selectFrom('person').select('programmeKey').where('id', '=', sofia.personId).executeTakeFirst())
        ?.programmeKey
    const before = await place()
    await visitor.submit(me, { name: 'Sofi', programme: '' }, ({ fields }) => fields.some(([name]) => name === 'name'))
    expect([before === null, await place()]).toEqual([false, before])
  })

  it('has no bridge, at any of its addresses', async () => {
    const { visitor } = await aTeenager()
    for (const path of ['/bridge', '/bridge/rounds', '/bridge/keep', '/bridge/keep/picture']) {
      const { status, headers } = await visitor.get(path)
      expect([path, status, headers.get('location')]).toEqual([path, 303, '/quality-of-life#top'])
    }
  })

  it('is offered no idea of a goal about money', async () => {
    const { visitor } = await aTeenager()
    for (const path of ['/goals/new', '/goals/new?area=3']) {
      const { html } = await visitor.get(path)
      expect(html).toContain('value="home"')
      expect(html).not.toContain('value="money"')
    }
    const money = await visitor.post('/goals/new', { submission: aSubmission(), statement: '', area: 'money' })
    const ideas = await visitor.get(money.headers.get('location') ?? '')
    expect([ideas.status, ideas.headers.get('location')]).toEqual([303, expect.stringMatching(/\/what(#|$)/)])
  })

  it('begins only after it was said how it is undone', async () => {
    const [rosa, mara] = [await aParticipant({ name: 'Rosa', now }), await aParticipant({ name: 'Mara', now })]
    const codeHash = familyCodeHash('123412341234')
    await anInvitation(rosa, await aCircle([rosa]), { standing: 'teenager', codeHash })
    const look = { submission: aSubmission(), do: 'look', familyCode: '123412341234' }
    const { html } = await (await app.visitor(mara)).post('/family/join', look)
    expect(html).toContain('“I am 18 now”, under “Me”, undoes it.')
  })
})

onSqlite('a worker of two people of one circle', () => {
  const app = withServedApp()

  it('reads the same pages, byte for byte, with their circle and without', async () => {
    const now = new Date().toISOString()
    const hers = await belongings('Rosalinda', now)
    const his = await aLife({ name: 'Miguel', now })
    await aRelease(his.participant, hers.worker)
    const dana = await app.visitor(hers.worker)
    const paths = ['/worker', ...[hers.life, his].map((life) => `/worker/people/${life.participant.personId}`)]
    const pages = async () => {
      const all: string[][] = []
      for (const path of paths) all.push(barePage((await dana.get(path)).html))
      return all
    }
    // Once before, so that nothing is new since the last look.
    await pages()
    const without = await pages()
    await write(async (trx) => {
      for (const { participant } of [hers.life, his])
        await trx.deleteFrom('circleMember').where('personId', '=', participant.personId).execute()
    })
    await aCircle([hers.life.participant, his.participant])
    expect(await pages()).toEqual(without)
  })
})
