import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import options from './remix.config.js'

/**
 * Vite wraps each import() in a loader for style sheets and preloads, of which our one has none: it weighed as much as all
 * our scripts together, on every page.
 */
const plainImport: Plugin = {
  name: 'plain-import',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined),
}

export default defineConfig({
  plugins: [plainImport, remix(options)],
  build: { target: 'es2022', assetsInlineLimit: 0 },
})
