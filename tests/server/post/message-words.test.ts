// What stands on a lock screen, in every language: short enough for one text message, and telling nothing.
import { beforeEach, describe, expect, it } from 'vitest'
import { MESSAGE_KINDS } from '#app/domain/message.ts'
import { languages } from '#app/i18n/languages.ts'
import { messageWords } from '#app/server/post/message-words.server.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

// GSM 03.38, the letters of which a text message takes 160; one letter outside it leaves room for 70.
const gsm =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const isGsm = (text: string) => [...text].every((letter) => gsm.includes(letter))

const telling =
  /footbridge|goal|worker|aid|cash|benefit|office|release|shar|show|safe|danger|meta|ayuda|oficina|trabajador|segur|هدف|مساعدة|مكتب|موظف|أمان|آمن|عرض|https?:|www\./i

const all = languages.flatMap(({ code }) => MESSAGE_KINDS.map((kind) => ({ code, kind })))

describe.each(all)('$kind in $code', ({ code, kind }) => {
  const words = () => messageWords({ kind, language: code, codeId: 'one' })
  it('fits one text message', () => {
    const { text } = words()
    expect(text.length, text).toBeLessThanOrEqual(isGsm(text) ? 160 : 70)
  })
  it('tells nothing', () => {
    const { subject, text } = words()
    expect(`${subject} ${text}`).not.toMatch(telling)
  })
})

it('a code has six digits, the same each time it is written out', () => {
  const say = () => messageWords({ kind: 'code', language: 'en', codeId: 'two' }).text
  expect(say()).toMatch(/^My code: \d{6}\. It works once, for 10 minutes\. Nobody else needs it\.$/)
  expect(say()).toBe(say())
  expect(say()).not.toBe(messageWords({ kind: 'code', language: 'en', codeId: 'three' }).text)
})

it('a language that is not spoken here gets English', () =>
  expect(messageWords({ kind: 'signed-in', language: 'xx', codeId: null })).toEqual({
    language: 'en',
    subject: 'A note',
    text: 'Something of mine was opened on another phone or computer. I can look when it suits me.',
  }))
