// A real Chromium for the journeys: an installed one, else the one that comes through npm.
import { existsSync } from 'node:fs'
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
]

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Where a Chromium lies. Unpacks the one from npm when none is installed, so call it once, before browsers start side by side.
 * FOOTBRIDGE_CHROMIUM=npm asks for the one from npm even where another is installed.
 */
export async function findChromium(): Promise<ChromiumPlace> {
  const found = installed.find((path) => path && existsSync(path))
  if (found && process.env.FOOTBRIDGE_CHROMIUM !== 'npm') return { executablePath: found, env: {} }
  // Without this name the package leaves out the NSS libraries a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const { default: packed } = await import('@sparticuz/chromium')
  packed.setGraphicsMode = false
  const executablePath = await packed.executablePath()
  return {
    executablePath,
    env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '', FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? '' },
  }
}

export const openChromium = ({ executablePath, env }: ChromiumPlace): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: chromiumArguments,
    env: { ...process.env, ...env } as Record<string, string>,
  })
