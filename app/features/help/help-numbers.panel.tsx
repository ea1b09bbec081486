import { type HelpNumber, isOurHelp } from '#app/domain/help-now.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { Note } from '#app/ui/parts/note.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'

const hints = { crisis: 'help:today.crisisHint', needs: 'help:today.needsHint' } as const

function Hint({ number }: { number: HelpNumber }) {
  const { t, language } = useWords()
  if (number.words) {
    const { hint } = wordsOf(number.words, language)
    return hint ? <p className="meta">{hint}</p> : null
  }
  if (number.key === 'crisis' || number.key === 'needs') return <p className="meta">{t(hints[number.key])}</p>
  if (!number.text) return null
  const { word, to } = number.text
  return <p className="meta">{t('help:today.violenceHint', { word: isolate(word), number: isolate(to) })}</p>
}

/** An agency's words; English where a language came later than its file. */
const wordsOf = (words: NonNullable<HelpNumber['words']>, language: string) =>
  words[language] ?? words.en ?? { name: '' }

/** The numbers themselves, the safety line before them. */
export function HelpNumbersPanel({ numbers }: { numbers: readonly HelpNumber[] }) {
  const { t, language } = useWords()
  const named = ({ key, call, words }: HelpNumber) => {
    if (words) return wordsOf(words, language).name
    return isOurHelp(key) ? t(`help:today.${key}`) : call
  }
  return (
    <>
      <Note as="p">{t('help:today.phone')}</Note>
      <Rows>
        {numbers.map((number) => (
          <Row
            key={number.key}
            end={
              <a className="btn alt" href={`tel:${number.call.replace(/[^+\d]/g, '')}`}>
                <bdi dir="ltr">{number.call}</bdi>
                <span className="vh">: {named(number)}</span>
              </a>
            }
          >
            <b>{named(number)}</b>
            <Hint number={number} />
          </Row>
        ))}
      </Rows>
    </>
  )
}
