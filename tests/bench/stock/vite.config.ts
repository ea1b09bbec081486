// The same pages as the Remix template would serve them: a second build for `npm run bench` alone.
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import options from '../../../remix.config.js'

export default defineConfig({
  plugins: [remix({ ...options, appDirectory: 'tests/bench/stock', buildDirectory: 'build/bench' })],
  build: { target: 'es2022', assetsInlineLimit: 0 },
})
