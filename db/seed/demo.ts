import { runCommand } from '#app/server/commands/command.server.ts'
import { now } from '#app/server/settings/clock.server.ts'
import { makeDemo } from './make-demo.ts'

// `npm run demo` runs this when there is no demo database yet.
await runCommand(() => makeDemo(now()))
