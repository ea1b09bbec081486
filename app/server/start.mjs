// Node 20 does not run TypeScript and Remix 2 fixes the server build's entry, so this file only opens the door.
import * as build from '../../build/server/index.js'

const { refuseWrongSettings, createShell, listen } = build.entry.module
refuseWrongSettings()
await listen(createShell(build))
