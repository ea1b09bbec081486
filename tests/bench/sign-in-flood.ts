// How long a right sign-in and a page take while a stranger tries twenty wrong passwords a second. At most 300 ms for others.
import { type Served, serve } from '#tests/support/server.ts'
import { aVisitor } from '#tests/support/visitor.ts'

const WRONG_A_SECOND = 20
const SECONDS = Number(process.env.BENCH_FLOOD_SECONDS ?? 15)
const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
const password = 'river lamp seven goats'

/** Every `pause` milliseconds until `until`, whether or not the one before was answered. */
async function everySoOften(pause: number, until: number, one: () => Promise<unknown>): Promise<void> {
  const all: Promise<unknown>[] = []
  for (let next = performance.now(); next < until; next += pause) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())))
    all.push(one())
  }
  await Promise.all(all)
}

async function millisecondsOf(work: () => Promise<Response>, status: number): Promise<number> {
  const start = performance.now()
  const answer = await work()
  await answer.text()
  if (answer.status !== status) throw new Error(`${answer.url}: ${answer.status} instead of ${status}`)
  return performance.now() - start
}

const signIn = ({ url }: Served, identifier: string, typed: string) =>
  fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: form,
    body: new URLSearchParams({ identifier, password: typed, next: '' }),
  })

const named = (name: string, all: number[]) => {
  const sorted = [...all].sort((one, other) => one - other)
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(0)
  return `${name}: ${at(0.5)} ms in the middle, ${at(0.95)} ms of 95 in 100, ${at(1)} ms at most (${sorted.length})`
}

/** Prints how quick others are with and without the flood. `file` is a database with nobody in a hurry in it. */
export async function signInUnderAFlood(file: string): Promise<string> {
  const served = await serve({ databaseUrl: `file:${file}` })
  const visitor = aVisitor(served.url)
  await visitor.submit(await visitor.open('/sign-up'), { identifier: 'somebody.of.the.bench', password })
  const measure = async (wrongASecond: number) => {
    const until = performance.now() + SECONDS * 1000
    const rights: number[] = []
    const pages: number[] = []
    let wrong = 0
    const right = async () =>
      rights.push(await millisecondsOf(() => signIn(served, 'somebody.of.the.bench', password), 303))
    const page = async () => pages.push(await millisecondsOf(() => fetch(`${served.url}/help`), 200))
    // Another name each time: the same one would soon be told to wait, and cost nothing.
    const flood = () => signIn(served, `nobody.${wrong++}`, 'a password that is wrong')
    await Promise.all([
      everySoOften(500, until, right),
      everySoOften(100, until, page),
      wrongASecond > 0 ? everySoOften(1000 / wrongASecond, until, flood) : undefined,
    ])
    const heading = wrongASecond > 0 ? `${wrong} wrong sign-ins in ${SECONDS} s beside` : 'nobody else beside'
    return [heading, named('  a right sign-in', rights), named('  a page', pages)].join('\n')
  }
  try {
    return [await measure(0), await measure(WRONG_A_SECOND), 'asked: at most 300 ms'].join('\n')
  } finally {
    await served.stop()
  }
}
