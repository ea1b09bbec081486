/**
 * What sounds like papers for an office (turning in papers is not a goal step: FOUND, Alaska). Words as data, one list a
 * language: something one does with papers, and a paper. Both must be there, because "get my birth paper" and "put our papers
 * in one folder" are goals. A language without a list gets no hint rather than a guess.
 *
 * Each entry is the beginning of a word, in small letters and without accents (a space ends the word); `anywhere` is for scripts that write "and", "the"
 * and "for" on the front of a word.
 */
interface PaperWords {
  acts: readonly string[]
  papers: readonly string[]
  anywhere?: boolean
}

const PAPER_WORDS: Readonly<Record<string, PaperWords>> = {
  en: {
    acts: [
      'turn',
      'hand in',
      'handing in',
      'submit',
      'send',
      'mail',
      'fax',
      'upload',
      'drop off',
      'fill',
      'renew',
      'return',
    ],
    papers: [
      'paper',
      'form ',
      'forms ',
      'document',
      'pay stub',
      'paystub',
      'proof of',
      'verification',
      'recertification',
      'renewal',
      'work log',
      'monthly report',
      'time sheet',
      'timesheet',
    ],
  },
  es: {
    acts: ['entreg', 'mand', 'envi', 'present', 'llev', 'llen', 'renov', 'subir', 'subo'],
    papers: [
      'papel',
      'formulario',
      'forma de',
      'forma del',
      'documento',
      'talon',
      'comprobante',
      'verificacion',
      'recertificacion',
      'renovacion',
      'reporte mensual',
      'informe mensual',
      'hoja de horas',
    ],
  },
  ar: {
    acts: [
      'اسلم',
      'تسليم',
      'نسلم',
      'اقدم',
      'تقديم',
      'نقدم',
      'ارسل',
      'ارسال',
      'املا',
      'ملء',
      'تعبي',
      'اعبي',
      'تجديد',
      'اجدد',
    ],
    papers: [
      'اوراق',
      'ورقه',
      'استماره',
      'استمارات',
      'نموذج',
      'نماذج',
      'مستند',
      'وثيقه',
      'وثايق',
      'قسيمه',
      'قسايم',
      'اثبات',
    ],
    anywhere: true,
  },
}

/** Small letters without accents and signs, Arabic letters in their plain shape, one space between words. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ة/g, 'ه').replace(/ى/g, 'ي')
  return ` ${(letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
}

/** Whether these words sound like papers to turn in, in a language that has a list. */
export function soundsLikePapers(text: string, language: string): boolean {
  const known = PAPER_WORDS[language]
  if (!known) return false
  const words = plain(text)
  const has = (beginning: string) => words.includes(known.anywhere ? beginning : ` ${beginning}`)
  return known.acts.some(has) && known.papers.some(has)
}

/** Whether a goal gets the hint. One from a template was chosen as a goal; one that somebody kept as a goal stays one. */
export function hintsAtPapers(goal: {
  statement: string | null
  statementLanguage: string | null
  staysGoal: boolean
}): boolean {
  const { statement, statementLanguage, staysGoal } = goal
  return !staysGoal && statement !== null && soundsLikePapers(statement, statementLanguage ?? '')
}
