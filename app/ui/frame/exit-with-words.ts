const exit = '<button type="submit" class="btn exit">'
const draftForm = /<form [^>]*\bid="draft"[^>]*>/
const sends = /\s(?:name|value|formAction)="[^"]*"/g

/**
 * A finished page whose form keeps what is typed: the way out in the header sends that form, so that its words come along
 * without script too. Only the finished page tells whether the form is there, and a button tied to a form that is not there
 * would do nothing at all: so it is tied last, and every other page keeps the plain one.
 *
 * Enter in a field presses the form's first button, wherever that stands: one like the form's own, which nobody sees or
 * reaches, stands before the way out, or Enter would leave.
 */
export function exitWithWords(html: string): string {
  const form = draftForm.exec(html)
  if (!form) return html
  const own = /<button type="submit"[^>]*>/.exec(html.slice(form.index))?.[0] ?? ''
  const pressed = (own.match(sends) ?? []).join('')
  const onEnter = `<button form="draft" class="vh" tabindex="-1" aria-hidden="true"${pressed}></button>`
  return html.replace(exit, () => `${onEnter}${exit.slice(0, -1)} form="draft" formAction="/exit">`)
}
