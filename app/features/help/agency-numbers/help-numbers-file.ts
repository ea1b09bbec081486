import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { z } from 'zod'
import { type Fault, found } from '#app/domain/file-fault.ts'
import { type HelpNumber, isOurHelp, OUR_HELP } from '#app/domain/help-now.ts'
import { faultsOf } from '#app/instruments/file-faults.ts'
import { programmeField, wordsField } from '#app/instruments/file-fields.ts'

/** What an agency's file says, for the people of its programme. */
export interface AgencyNumbers {
  programme: string
  agency: string
  numbers: HelpNumber[]
}

const A_NUMBER = 'a phone number without letters, such as 617-555-0134, or a short one, such as 211'
const A_KEY = `one of ${OUR_HELP.join(', ')}, or a key of its own in small letters, digits and -`
const A_WORD = 'one word to text, in capitals'

/** Three to six digits are a short number (988, 88788); anything else has to be one that can be called from here. */
function canBeCalled(text: string): boolean {
  if (/^\d{3,6}$/.test(text)) return true
  return /^\+?[\d (][\d ().-]*$/.test(text) && parsePhoneNumberFromString(text, 'US')?.isPossible() === true
}

const number = z.string(A_NUMBER).refine(canBeCalled, A_NUMBER)

const fileSchema = z.strictObject({
  programme: programmeField,
  agency: wordsField(80),
  numbers: z
    .array(
      z.strictObject({
        key: z
          .string(A_KEY)
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, A_KEY)
          .max(40, A_KEY),
        call: number,
        text: z
          .strictObject(
            { word: z.string(A_WORD).regex(/^[A-Z0-9]{2,12}$/, A_WORD), to: number },
            '{ "word": …, "to": … }',
          )
          .optional(),
        texts: z
          .record(
            z.string(),
            z.strictObject({ name: wordsField(60), hint: wordsField(120).optional() }, '{ "name": …, "hint": … }'),
          )
          .optional(),
      }),
      'a list of numbers',
    )
    .min(1, 'one number or more')
    .max(12, 'at most 12 numbers: more is a phone book'),
})

const SHAPE = '{ "programme": …, "agency": …, "numbers": [ … ] }'

type Said = z.output<typeof fileSchema>['numbers'][number]

/** Reads an agency's file; everything that is wrong is named, and then nothing is taken. */
export function readHelpNumbersFile(
  value: unknown,
  languages: readonly string[],
): { read: AgencyNumbers } | { faults: Fault[] } {
  const parsed = fileSchema.safeParse(value)
  if (!parsed.success) return { faults: faultsOf(parsed.error, value, SHAPE) }
  const { programme, agency, numbers } = parsed.data
  const faults = numbers.flatMap((one, at) => [
    ...keyFaults(one, numbers.slice(0, at), `numbers[${at}]`),
    ...textFaults(one, `numbers[${at}].texts`, languages),
  ])
  // The one line nobody may lose by a file that forgot it.
  if (!numbers.some(({ key }) => key === 'danger'))
    faults.push({ path: 'numbers', found: 'no number for danger', expected: 'one with the key danger, such as 911' })
  if (faults.length > 0) return { faults }
  return {
    read: {
      programme,
      agency,
      numbers: numbers.map(({ texts, ...one }) => ({ ...one, ...(texts && { words: texts }) })),
    },
  }
}

function keyFaults({ key, text, texts }: Said, before: readonly Said[], path: string): Fault[] {
  return [
    ...(before.some((one) => one.key === key)
      ? [{ path: `${path}.key`, found: found(key), expected: 'a key that stands here once' }]
      : []),
    ...(!isOurHelp(key) && !texts
      ? [{ path: `${path}.texts`, found: 'nothing', expected: 'its words in each language: this key has none of ours' }]
      : []),
    // Our words for it say how to text; others have to say it themselves.
    ...(text && (key !== 'violence' || texts)
      ? [
          {
            path: `${path}.text`,
            found: found(text),
            expected: 'a text only beside violence in our words; else in a hint',
          },
        ]
      : []),
  ]
}

function textFaults({ texts }: Said, path: string, languages: readonly string[]): Fault[] {
  if (!texts) return []
  const hinted = Object.values(texts).some(({ hint }) => hint !== undefined)
  return [
    ...Object.keys(texts)
      .filter((language) => !languages.includes(language))
      .map((language) => ({
        path: `${path}.${language}`,
        found: found(language),
        expected: `a language of ${languages.join(', ')}`,
      })),
    // Who reads a language the agency did not write reads English.
    ...(texts.en ? [] : [{ path: `${path}.en`, found: 'nothing', expected: 'the words in English at least' }]),
    ...Object.entries(texts)
      .filter(([, { hint }]) => hinted && !hint)
      .map(([language]) => ({
        path: `${path}.${language}.hint`,
        found: 'nothing',
        expected: 'a hint in each of these languages, or in none',
      })),
  ]
}
