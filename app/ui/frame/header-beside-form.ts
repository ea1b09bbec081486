const exit = '<button type="submit" class="btn exit">'
const draftForm = /<form [^>]*\bid="draft"[^>]*>/
const languagesBelow = /<noscript><p><a href="#draft-languages">[^<]*<\/a><\/p><\/noscript>/
const sends = /\s(?:name|value|formAction)="[^"]*"/g

/**
 * The header of a finished page, which alone tells whether a form that keeps what is typed is there.
 *
 * A finished page whose form keeps what is typed: the way out in the header sends that form, so that its words come along
 * without script too. A button tied to a form that is not there would do nothing at all: so it is tied last, and every other
 * page keeps the plain one. The way to the languages below the form goes where there is none.
 *
 * Enter in a field presses the form's first button, wherever that stands: one like the form's own, which nobody sees or
 * reaches, stands before the way out, or Enter would leave.
 */
export function headerBesideForm(html: string): string {
  const form = draftForm.exec(html)
  if (!form) return html.replace(languagesBelow, '')
  const own = /<button type="submit"[^>]*>/.exec(html.slice(form.index))?.[0] ?? ''
  const pressed = (own.match(sends) ?? []).join('')
  const onEnter = `<button form="draft" class="vh" tabindex="-1" aria-hidden="true"${pressed}></button>`
  return html.replace(exit, () => `${onEnter}${exit.slice(0, -1)} form="draft" formAction="/exit">`)
}
