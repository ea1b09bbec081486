// Reads the forms of a page as a browser without script would send them.

export interface FoundForm {
  action: string
  method: string
  /** What would be sent if nothing were changed; buttons are not part of it. */
  fields: [name: string, value: string][]
  buttons: { name: string; value: string; text: string; formAction?: string }[]
  /** Every name a person could fill in or tick, whether it has a value or not. */
  names: Set<string>
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

function attributes(tag: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name, value] of tag.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g))
    found.set((name as string).toLowerCase(), decoded(value ?? ''))
  return found
}

const bare = (html: string) =>
  decoded(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

function readSelects(html: string, form: FoundForm) {
  for (const [, tag, inner] of html.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const name = attributes(tag as string).get('name')
    if (!name) continue
    const options = [...(inner as string).matchAll(/<option([^>]*)>([^<]*)/g)].map(([, option, text]) => ({
      at: attributes(option as string),
      text: decoded(text ?? ''),
    }))
    const chosen = options.find(({ at }) => at.has('selected')) ?? options[0]
    form.names.add(name)
    if (chosen) form.fields.push([name, chosen.at.get('value') ?? chosen.text])
  }
}

function readInputs(html: string, form: FoundForm) {
  for (const [, tag] of html.matchAll(/<input([^>]*)>/g)) {
    const at = attributes(tag as string)
    const name = at.get('name')
    const type = at.get('type') ?? 'text'
    if (!name || at.has('disabled')) continue
    if (type === 'submit') {
      form.buttons.push({ name, value: at.get('value') ?? '', text: at.get('value') ?? '' })
      continue
    }
    if (type !== 'hidden') form.names.add(name)
    if ((type === 'radio' || type === 'checkbox') && !at.has('checked')) continue
    form.fields.push([name, at.get('value') ?? (type === 'checkbox' ? 'on' : '')])
  }
}

function readForm(tag: string, html: string): FoundForm {
  const at = attributes(tag)
  const form: FoundForm = {
    action: at.get('action') ?? '',
    method: at.get('method') ?? 'get',
    fields: [],
    buttons: [],
    names: new Set(),
  }
  readInputs(html, form)
  readSelects(html, form)
  for (const [, textarea, inner] of html.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const name = attributes(textarea as string).get('name')
    if (!name) continue
    form.names.add(name)
    form.fields.push([name, decoded((inner as string).replace(/^\n/, ''))])
  }
  for (const [, button, inner] of html.matchAll(/<button([^>]*)>([\s\S]*?)<\/button>/g)) {
    const its = attributes(button as string)
    if (its.get('type') === 'button') continue
    const formAction = its.get('formaction')
    form.buttons.push({
      name: its.get('name') ?? '',
      value: its.get('value') ?? '',
      text: bare(inner as string),
      ...(formAction && { formAction }),
    })
  }
  return form
}

export const formsIn = (html: string): FoundForm[] =>
  [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].map(([, tag, inner]) =>
    readForm(tag as string, inner as string),
  )
