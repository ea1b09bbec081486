const exit = '<button type="submit" class="btn exit">'
const draftForm = /<form [^>]*\bid="draft"[^>]*>/
const languageBelow =
  /<noscript><a class="lang" href="#draft-language"[^>]*>[^<]*<\/a><\/noscript><a class="lang typing"/
const sends = /\s(?:name|value|formAction)="[^"]*"/g

/**
 * The header of a finished page, which alone tells whether a form that keeps what is typed is there.
 *
 * A finished page whose form keeps what is typed: the way out in the header sends that form, so that its words come along
 * without script too. A button tied to a form that is not there would do nothing at all: so it is tied last, and every other
 * page keeps the plain one, and its way to the languages leads to their own page: without a form there is none below it.
 *
 * Enter in a field presses the form's first button, wherever that stands: one like the form's own, which nobody sees or
 * reaches, stands before the way out, or Enter would leave.
 */
export function headerBesideForm(html: string): string {
  const form = draftForm.exec(html)
  if (!form) return html.replace(languageBelow, '<a class="lang"')
  const own = /<button type="submit"[^>]*>/.exec(html.slice(form.index))?.[0] ?? ''
  const pressed = (own.match(sends) ?? []).join('')
  const onEnter = `<button form="draft" class="vh" tabindex="-1" aria-hidden="true"${pressed}></button>`
  return html.replace(exit, () => `${onEnter}${exit.slice(0, -1)} form="draft" formAction="/exit">`)
}
