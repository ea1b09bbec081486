import { problemsIn } from './env.server.ts'

/** Stops at a wrong setting with one line that names it: half a configuration is worse than none. */
export function refuseWrongSettings(): void {
  const problems = problemsIn(process.env)
  if (problems.length === 0) return
  process.stderr.write(`Footbridge cannot start: ${problems.join('; ')}\n`)
  process.exit(1)
}
