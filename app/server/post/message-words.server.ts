import type { MessageKind } from '#app/domain/message.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { languageFor } from '#app/i18n/negotiate.server.ts'
import { codeSent } from './code-sent.server.ts'

/**
 * What a message says, in the language of whom it is for, or in English where that is not spoken here. Nothing in it comes
 * from a person: no name, no goal, no programme, and no address to open, because whoever holds the phone reads it.
 */
export function messageWords(message: { kind: MessageKind; language: string; codeId: string | null }): {
  subject: string
  text: string
  language: string
} {
  const { code: language } = languageFor({ person: message.language })
  const { t } = wordsIn(language)
  if (message.kind !== 'code')
    return { subject: t('messages:note'), text: short(t(`messages:text.${message.kind}`)), language }
  const code = codeSent(message.codeId ?? '')
  return { subject: t('messages:code'), text: short(t('messages:text.code', { code })), language }
}

/** Without the places where Khmer lines may break: each counts as a letter of a text message. */
const short = (text: string) => text.replaceAll('\u200b', '')
