// Reads the forms of a page as a browser without script would send them.

export interface Control {
  /** text, textarea, radio, checkbox, select, number, password, … */
  type: string
  /** What can be picked, for radio, checkbox and select. */
  options: string[]
  id: string
}

export interface Button {
  name: string
  value: string
  text: string
  formAction?: string
}

export interface FoundForm {
  action: string
  method: string
  /** What would be sent if nothing were changed; buttons are not part of it. */
  fields: [name: string, value: string][]
  buttons: Button[]
  /** Everything a person can fill in, by name, whether it has a value or not. */
  controls: Map<string, Control>
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
  nbsp: '\u00A0',
}
export const decoded = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

export function attributes(tag: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name, value] of tag.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g))
    found.set((name as string).toLowerCase(), decoded(value ?? ''))
  return found
}

const bare = (html: string) =>
  decoded(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

function note(form: FoundForm, at: Map<string, string>, type: string, options: string[]) {
  const name = at.get('name') as string
  const known = form.controls.get(name)
  if (known) known.options.push(...options)
  else form.controls.set(name, { type, options, id: at.get('id') ?? '' })
}

function readSelect(form: FoundForm, at: Map<string, string>, inner: string) {
  const options = [...inner.matchAll(/<option([^>]*)>([^<]*)/g)].map(([, option, text]) => {
    const its = attributes(option as string)
    return { value: its.get('value') ?? decoded(text ?? ''), chosen: its.has('selected') }
  })
  note(
    form,
    at,
    'select',
    options.map(({ value }) => value),
  )
  const sent = options.find(({ chosen }) => chosen) ?? options[0]
  if (sent) form.fields.push([at.get('name') as string, sent.value])
}

function readInput(form: FoundForm, at: Map<string, string>) {
  const name = at.get('name') as string
  const type = at.get('type') ?? (/numeric|decimal/.test(at.get('inputmode') ?? '') ? 'number' : 'text')
  const canBePicked = type === 'radio' || type === 'checkbox'
  const value = at.get('value') ?? (canBePicked ? 'on' : '')
  if (type === 'submit') {
    form.buttons.push({ name, value, text: value })
    return
  }
  if (type !== 'hidden') note(form, at, type, canBePicked ? [value] : [])
  if (!canBePicked || at.has('checked')) form.fields.push([name, value])
}

function readButton(form: FoundForm, at: Map<string, string>, inner: string) {
  if (at.get('type') === 'button' || at.get('type') === 'reset') return
  const formAction = at.get('formaction')
  const button = { name: at.get('name') ?? '', value: at.get('value') ?? '', text: bare(inner) }
  form.buttons.push(formAction ? { ...button, formAction } : button)
}

const control = /<input([^>]*)>|<(select|textarea|button)([^>]*)>([\s\S]*?)<\/\2>/g

function readForm(tag: string, html: string): FoundForm {
  const at = attributes(tag)
  const form: FoundForm = {
    action: at.get('action') ?? '',
    method: (at.get('method') ?? 'get').toLowerCase(),
    fields: [],
    buttons: [],
    controls: new Map(),
  }
  for (const [, input, kind, other, inner = ''] of html.matchAll(control)) {
    const its = attributes(input ?? other ?? '')
    if (its.has('disabled')) continue
    if (kind === 'button') readButton(form, its, inner)
    else if (!its.get('name')) continue
    else if (kind === 'select') readSelect(form, its, inner)
    else if (kind === 'textarea') {
      note(form, its, 'textarea', [])
      form.fields.push([its.get('name') as string, decoded(inner.replace(/^\n/, ''))])
    } else readInput(form, its)
  }
  return form
}

export const formsIn = (html: string): FoundForm[] =>
  [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].map(([, tag, inner]) =>
    readForm(tag as string, inner as string),
  )

/** Where the links of a page lead, without the parts every page has. */
export const linksIn = (html: string): string[] => {
  const main = html.match(/<main[\s\S]*<\/main>/)?.[0] ?? html
  return [...main.matchAll(/<a([^>]*)>/g)].flatMap(([, tag]) => attributes(tag as string).get('href') ?? [])
}

export const textOf = (html: string) => bare(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' '))
