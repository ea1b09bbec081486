// The development server: the same shell, loaded through Vite so that a saved file shows on reload.
import { createServer } from 'vite'

process.env.PORT ??= '3000'
process.env.PUBLIC_URL ??= `http://localhost:${process.env.PORT}`
process.env.DATABASE_URL ??= 'file:data/dev.sqlite'
process.env.SESSION_SECRET ??= 'only for development: not a secret at all'
process.env.AUDIT_KEY ??= 'only for development: not a secret at all'
process.env.WORKER_SECOND_FACTOR ??= 'off'

const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
const load = () => vite.ssrLoadModule('virtual:remix/server-build')
const build = await load()
const { refuseWrongSettings, createShell, listen } = build.entry.module
refuseWrongSettings()
await listen(createShell(build, { before: vite.middlewares, load }))
process.stdout.write(`http://localhost:${process.env.PORT}\n`)
