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

/**
 * Libraries of many small modules, taken into the one file of the server: finding and reading them was half of the time it
 * takes to start. What has native parts, and what looks for files of its own, stays outside.
 */
const manyModules =
  /^(i18next|d3-.*|internmap|@formatjs\/.*|@simplewebauthn\/.*|@peculiar\/.*|@levischuck\/.*|@hexagon\/.*|asn1js|pvtsutils|pvutils|tslib|tsyringe|reflect-metadata|openid-client|oauth4webapi|jose|otpauth|libphonenumber-js|ical\.js|uqr|p-limit|yocto-queue|@humanwhocodes\/.*)(\/|$)/

export default defineConfig({
  plugins: [plainImport, remix(options)],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  ssr: { noExternal: manyModules },
})
