import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

// The phones this is for have prepaid data: sheet and script are most of a first page.
async function built(input: string): Promise<{ file: string; text: string }[]> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', rollupOptions: { input } },
  })
  const { output } = (Array.isArray(made) ? made[0] : made) as {
    output: { fileName: string; code?: string; source?: unknown }[]
  }
  return output.map(({ fileName, code, source }) => ({ file: fileName, text: code ?? String(source) }))
}

const weight = (text: string) => gzipSync(text, { level: 6 }).length

test('the stylesheet is one file of at most 7 KB', async () => {
  const files = await built('app/ui/footbridge.css')
  const [sheet] = files.filter(({ file }) => file.endsWith('.css'))
  expect(files.filter(({ file }) => file.endsWith('.css'))).toHaveLength(1)
  expect(sheet?.text).not.toContain('@import')
  expect(weight(sheet?.text ?? '')).toBeLessThanOrEqual(7 * 1024)
})

const parts = (file: string) => [...readFileSync(file, 'utf8').matchAll(/@import "(.+)";/g)].map(([, part]) => part)

test('the sheet for reading is the same without what is filled in, in the same order', () => {
  const filledIn = ['./style/forms.css']
  // why: others bring the road where they draw it; a page to read alone has no byte left for a second sheet
  expect(parts('app/ui/reading.css').filter((part) => part !== './style/road.css')).toEqual(
    parts('app/ui/footbridge.css').filter((part) => !filledIn.includes(part ?? '')),
  )
})

test('the script is not shaken out of the build, and is far below 5 KB', async () => {
  const files = await built('app/entry.client.ts')
  const isForKeys = ({ text }: { text: string }) => text.includes('PublicKeyCredential')
  const isVoice = ({ text }: { text: string }) => text.includes('SpeechSynthesisUtterance')
  // why: with the part that comes only where there is something to type, and Vite's own loader, which the product leaves out
  const all = files
    .filter((file) => !isForKeys(file) && !isVoice(file))
    .map(({ text }) => text)
    .join('\n')
  expect(all).toContain('Shift')
  expect(weight(all)).toBeLessThanOrEqual(2.75 * 1024)
  // Comes where a phone's own lock can open the account, and not before.
  const keys = files.filter(isForKeys)
  expect(weight(keys.map(({ text }) => text).join('\n'))).toBeLessThanOrEqual(5 * 1024)
  // Comes where somebody asked for a voice.
  const voice = files.filter(isVoice)
  expect(voice).toHaveLength(1)
  expect(weight(voice[0]?.text ?? '')).toBeLessThanOrEqual(1.5 * 1024)
})
