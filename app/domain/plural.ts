export type PluralForm = Intl.LDMLPluralRule
type Type = Intl.PluralRuleType

/** What a language does to a word that a number stands before. */
export interface PluralRule {
  forms: readonly PluralForm[]
  formOf: (count: number) => PluralForm
}

/**
 * Haitian Creole has no rule in CLDR (48) and so none in Intl, which answers with the rule of the machine it runs on. A noun
 * never changes after a number, and *yo* marks what is known, not what is many (Valdman, *Haitian Creole: Structure,
 * Variation, Status, Origin*, 2015); only one thing alone can be said with an article, *yon etap*. So a text has a form for
 * exactly 1, and one for every other number: 0 is said like many, *0 etap*, not as French says it.
 */
const haitianCreole: PluralRule = { forms: ['one', 'other'], formOf: (count) => (count === 1 ? 'one' : 'other') }

const known = new Map<string, PluralRule>()

/** The rule of a language: CLDR's, by way of Intl, and ours where CLDR has none. */
export function pluralRule(language: string, type: Type = 'cardinal'): PluralRule {
  if (language === 'ht') return haitianCreole
  const name = `${language} ${type}`
  const found = known.get(name)
  if (found) return found
  const rules = new Intl.PluralRules(language, { type })
  const rule: PluralRule = {
    forms: rules.resolvedOptions().pluralCategories,
    formOf: (count) => rules.select(count),
  }
  known.set(name, rule)
  return rule
}

const FORM = /^(.+)_(zero|one|two|few|many|other)$/

/** `steps_one` → { base: 'steps', form: 'one' }; a key without a form → null. No key ends in a form unless it is one. */
export function pluralOf(key: string): { base: string; form: PluralForm } | null {
  const [, base, form] = FORM.exec(key) ?? []
  return base && form ? { base, form: form as PluralForm } : null
}

/** The forms in which a language needs the text under a key without its form. */
export const formsNeeded = (language: string, base: string): readonly PluralForm[] =>
  pluralRule(language, base.endsWith('_ordinal') ? 'ordinal' : 'cardinal').forms
