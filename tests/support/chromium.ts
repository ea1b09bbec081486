// A real Chromium for the journeys: the one that comes through npm, else an installed one.
import { existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

export interface ChromiumPlace {
  executablePath: string
  env: Record<string, string>
}

const chromiumArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  // A new frame for every page costs half as much again as the page. (Named again with it is what Playwright switches off for
  // steady pages: of two such lists only the last counts.)
  '--disable-features=RenderDocument,PaintHolding,HttpsUpgrades,DestroyProfileOnBrowserClose',
]

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

// The scripts a page is drawn in with letters of its own; a bare machine has none.
const scripts = ['arabic', 'armenian', 'khmer']

/** The fonts of the one from npm: its own for Latin and Cyrillic letters, and ours for the other scripts there are. */
function fontsFrom(folder: string): string {
  const find = createRequire(import.meta.url)
  const ours = scripts.map((script) => dirname(find.resolve(`@expo-google-fonts/noto-sans-${script}/package.json`)))
  const file = join(folder, 'footbridge.conf')
  const places = [folder, ...ours].map((place) => `<dir>${place}</dir>`)
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${places.join('')}<cachedir>${folder}-cache</cachedir></fontconfig>`,
  )
  return file
}

/** The one from npm, where it runs: Linux on x64. */
async function fromNpm(): Promise<ChromiumPlace | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  // Without this name the package leaves out the NSS libraries a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const { default: packed } = await import('@sparticuz/chromium')
  packed.setGraphicsMode = false
  const executablePath = await packed.executablePath()
  const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env
  return { executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_FILE: fontsFrom(FONTCONFIG_PATH) } }
}

function fromMachine(): ChromiumPlace | null {
  const executablePath = installed.find((path) => path && existsSync(path))
  return executablePath ? { executablePath, env: {} } : null
}

/**
 * Where a Chromium lies. Unpacks the one from npm, so call it once, before browsers start side by side.
 * FOOTBRIDGE_CHROMIUM=installed asks for the machine's own first (docs/decisions/0007).
 */
export async function findChromium(): Promise<ChromiumPlace> {
  const wantsInstalled = process.env.FOOTBRIDGE_CHROMIUM === 'installed'
  const place = (wantsInstalled && fromMachine()) || (await fromNpm()) || fromMachine()
  if (!place) throw new Error('There is no Chromium here: install one, or say where it lies in CHROME_PATH.')
  return place
}

export const openChromium = ({ executablePath, env }: ChromiumPlace, more: string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [...chromiumArguments, ...more],
    env: { ...process.env, ...env } as Record<string, string>,
  })
