import { now } from '#app/server/clock.server.ts'
import { runCommand } from '#app/server/command.server.ts'
import { makeDemo } from './make-demo.ts'

// `npm run demo` runs this when there is no demo database yet.
await runCommand(() => makeDemo(now()))
