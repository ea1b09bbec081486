import { describe, expect, test } from 'vitest'
import { headerBesideForm } from '#app/ui/frame/header-beside-form.ts'
import { LanguageMenu } from '#app/ui/frame/language-menu.tsx'
import { rendered } from './render.tsx'

const exit = '<form method="post" action="/exit" id="exit"><button type="submit" class="btn exit">Leave</button></form>'
const pageWith = (main: string) => `<header>${exit}</header><main>${main}</main>`

describe('the way out in the header', () => {
  test('is a form of its own where no form keeps what is typed', () => {
    const page = pageWith(
      '<form method="post" class="flow"><input name="x"/><button type="submit">Save</button></form>',
    )
    expect(headerBesideForm(page)).toBe(page)
  })

  test('sends the form that keeps what is typed, after an unseen button that is what Enter presses', () => {
    const form =
      '<form method="post" class="flow" id="draft"><input name="x"/><button type="submit" class="btn">Save</button></form>'
    expect(headerBesideForm(pageWith(form))).toBe(
      '<header><form method="post" action="/exit" id="exit">' +
        '<button form="draft" class="vh" tabindex="-1" aria-hidden="true"></button>' +
        '<button type="submit" class="btn exit" form="draft" formAction="/exit">Leave</button></form></header>' +
        `<main>${form}</main>`,
    )
  })

  test('has an unseen button that says what the form’s own first button says', () => {
    const page = pageWith(
      '<form method="post" id="other"><button type="submit" name="no" value="no">No</button></form>' +
        '<form method="post" id="draft"><button type="button">Look</button>' +
        '<button type="submit" class="btn" name="press" value="next" formAction="/goals/new">Next</button>' +
        '<button type="submit" name="press" value="drop" formAction="/draft">Drop</button></form>',
    )
    expect(headerBesideForm(page)).toContain(
      '<button form="draft" class="vh" tabindex="-1" aria-hidden="true" name="press" value="next" formAction="/goals/new"></button>',
    )
  })

  test('leads to the language below the form only where there is a form', () => {
    const typing = rendered(<LanguageMenu next="/family/join" typing />)
    const plain = rendered(<LanguageMenu next="/family/join" typing={false} />)
    const form = '<form method="post" id="draft"><button type="submit">Save</button></form>'
    expect(plain).toMatch(/^<a class="lang" href="\/language\?next=%2Ffamily%2Fjoin" [^>]*>English<\/a>$/)
    expect(headerBesideForm(pageWith(`${typing}<p>Done.</p>`))).toBe(pageWith(`${plain}<p>Done.</p>`))
    expect(headerBesideForm(pageWith(typing + form))).toContain(typing)
  })

  test('believes no words that look like a form', () => {
    const page = pageWith('<p>&lt;form id=&quot;draft&quot;&gt;</p>')
    expect(headerBesideForm(page)).toBe(page)
  })
})
