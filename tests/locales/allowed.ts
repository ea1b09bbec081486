// Exceptions of the language suite, each with its reason. An entry that no text needs any more is refused.

/** Same in English and in every other language: names. */
export const sameEverywhere: Record<string, string> = {
  'common:brand': 'a name',
  'instruments/calmap@1:programmeName': 'a name',
}

/** Same in English and in the other language. */
export const sameAsEnglish: Record<string, Record<string, string>> = {
  es: {
    'common:cycle.plan': 'the Spanish word is the same',
    'goals:step.answered.no': 'the Spanish word is the same',
    'family-goals:asked.no': 'the Spanish word is the same',
    'caseload:copy.no': 'the Spanish word is the same',
    'help:rights.legal.massachusetts': 'a name',
    'help:rights.legal.california': 'a name',
  },
  ht: {
    'common:cycle.plan': 'the Haitian Creole word is the same',
    'goals:plan.title': 'the Haitian Creole word is the same',
    'help:rights.legal.massachusetts': 'a name',
    'help:rights.legal.california': 'a name',
    'help:rights.legal.alaska': 'a name',
  },
  'pt-BR': {
    'contact:address.email': 'the Brazilian word is the same',
    'messages:demo.email': 'the Brazilian word is the same',
    'help:rights.legal.massachusetts': 'a name',
  },
}

/** Latin words that may stand in a text of any other script. */
export const latinAnywhere: Record<string, string> = {
  Footbridge: 'the name of the product',
  lawhelp: 'part of an address on the web',
  org: 'part of an address on the web',
  QOL: 'the name on the office’s papers',
  CalMAP: 'the name on the office’s papers',
  LawHelp: 'the name of a site',
  MassLegalHelp: 'the name of a site',
  LawHelpCA: 'the name of a site',
  Medicaid: 'the name on the card',
  Head: 'part of the name Head Start, as it stands on the form',
  Start: 'part of the name Head Start, as it stands on the form',
  IRS: 'the name of an office, as it stands on its letters',
  ChildCare: 'the name of a site',
  HealthCare: 'the name of a site',
  gov: 'the end of an address',
  WCAG: 'the name of a standard',
  AA: 'a level of that standard',
}

/** English words in a text of another language in Latin letters. */
export const englishWord: Record<string, Record<string, string>> = {}

/** English texts a participant reads that are harder than grade 6. */
export const harderThanGradeSix: Record<string, string> = {}

/** Texts that speak to somebody. */
export const speaksToSomeone: Record<string, Record<string, string>> = {}

/** Keys no literal in the code names. */
export const asked: Record<string, string> = {}
