// How long the server draws a hundred bridges: the page of all of them, small, with their days, numbers and links. Run by
// bench.ts in a process of its own, because React is another one in production. At most 5 ms.
import { AllBridges } from '#app/features/bridge/all-bridges.tsx'
import { rendered } from '#tests/ui/render.tsx'

const parts = ['home', 'children', 'health', 'people', 'debts', 'savings', 'education', 'earnings', 'job_quality']

const rounds = Array.from({ length: 100 }, (_, at) => ({
  id: `round-${at}`,
  day: `${2017 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-03`,
  instrumentVersion: 1,
  onlyMe: at % 9 === 0,
  answers: Object.fromEntries(parts.map((part, place) => [part, 1 + ((at + place) % 5)])),
}))

const milliseconds = Array.from({ length: 400 }, () => {
  const start = performance.now()
  rendered(<AllBridges rounds={rounds} />)
  return performance.now() - start
})
// why: the first turns compile what the rest run
const warm = milliseconds.slice(200).sort((one, other) => one - other)
const median = warm[100] ?? Number.NaN
process.stdout.write(`100 bridges drawn: ${median.toFixed(1)} ms (median of 200; at most 5)\n`)
