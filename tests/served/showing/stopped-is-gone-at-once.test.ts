// A release is asked about at every reading: what was stopped is gone on the very next request, whatever was open meanwhile.
import { Agent, request } from 'node:http'
import { expect, it } from 'vitest'
import { askErasing } from '#app/features/erase/ask-erasing.server.ts'
import { stopAllShowing } from '#app/features/sharing/stop/stop-all-showing.server.ts'
import { stopRelease } from '#app/features/sharing/stop/stop-release.server.ts'
import { holdShowingBack, lockAccount, write } from '#db'
import { onBothDatabases, onceSent } from '#tests/support/databases.ts'
import { aSubmission } from '#tests/support/goals.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { aGoal, aRelease } from '#tests/support/records.ts'
import { withServedApp } from '#tests/support/served-app.ts'

type Rosa = Awaited<ReturnType<typeof aParticipant>>

/** Every way in which a person, or somebody for them, ends what a worker reads. */
const ways: Record<string, (rosa: Rosa, releaseId: string) => Promise<unknown>> = {
  'stops this worker': (rosa, releaseId) => stopRelease(rosa, releaseId, aSubmission()),
  'stops all showing': (rosa) => stopAllShowing(rosa, aSubmission()),
  'locks the account': (rosa) => write((trx) => lockAccount(trx, rosa.accountId, rosa.now)),
  'asks to be erased': (rosa) => askErasing(rosa, aSubmission(), 'here'),
  'is handed a code': (rosa) => write((trx) => holdShowingBack(trx, rosa.personId, rosa.now)),
}

onBothDatabases('stopped', () => {
  const app = withServedApp()

  async function inTheRoom() {
    const now = new Date().toISOString()
    const [rosa, dana] = [await aParticipant({ now }), await aWorker({ now })]
    const releaseId = await aRelease(rosa, dana)
    await aGoal(rosa, { statement: 'Rent a place with two rooms' })
    return { rosa, releaseId, path: `/worker/people/${rosa.personId}`, visitor: await app.visitor(dana) }
  }

  it.each(Object.entries(ways))('between two requests on one connection: she %s', async (_, stop) => {
    const { rosa, releaseId, path, visitor } = await inTheRoom()
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const ask = (at: string) =>
      new Promise<{ status: number | undefined; html: string; again: boolean }>((resolve, reject) => {
        const asked = request(app.url() + at, { agent, headers: { cookie } }, async (answer) => {
          let html = ''
          for await (const piece of answer) html += piece
          resolve({ status: answer.statusCode, html, again: asked.reusedSocket })
        })
        asked.on('error', reject).end()
      })

    expect(await ask(path)).toMatchObject({ status: 200, again: false })
    expect((await ask('/worker')).html).toContain('Rosa')
    await stop(rosa, releaseId)
    const [page, days, list] = [await ask(path), await ask(`${path}/then-and-now`), await ask('/worker')]
    agent.destroy()

    expect([page, days, list].map(({ status, again }) => [status, again])).toEqual([
      [404, true],
      [404, true],
      [200, true],
    ])
    expect(page.html + days.html + list.html).not.toMatch(/Rosa|two rooms/)
  })

  it.each(Object.entries(ways))('while the worker’s page is being made: she %s', async (_, stop) => {
    const { rosa, releaseId, path, visitor } = await inTheRoom()
    // The page has read that it may be shown, and reads on; the stop runs between its statements.
    const stopped = onceSent(/from "release"/, () => stop(rosa, releaseId))
    const during = visitor.get(path)
    await stopped
    const next = visitor.get(path)

    // The page that was under way is whole or not there; the one asked for after the stop is not there.
    const { status, html } = await during
    expect(status === 200 ? html.includes('Rent a place with two rooms') : status === 404).toBe(true)
    expect((await next).status).toBe(404)
    expect((await visitor.get('/worker')).html).not.toContain('Rosa')
  })
})
