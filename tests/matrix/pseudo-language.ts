// English as it might come back from a translator: every word accented and about 40 % longer. Made from the page that is
// on the screen, in tests alone, so that no such language is ever shipped or offered.

/**
 * Rewrites the words of the page it runs in (a browser calls it, so it uses nothing from outside). What people wrote, and
 * names of languages, stay as they are: nobody translates them.
 */
export function speakPseudo(): void {
  const accented: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', A: 'Á', E: 'É', O: 'Ó' }
  const accentedOrNot = (letter: string) => accented[letter] ?? letter
  // Longer in the middle of a word, where a longer word really is longer, and rounded up: short words grow the most.
  const longer = (word: string) => {
    const more = Math.round(word.length * 0.4)
    const middle = Math.ceil(word.length / 2)
    return [...(word.slice(0, middle) + word.slice(middle - 1, middle).repeat(more) + word.slice(middle))]
      .map(accentedOrNot)
      .join('')
  }
  // Between isolates stands a name.
  const pseudo = (text: string) =>
    text.replace(/\u2068[^\u2069]*\u2069|[A-Za-z]+/g, (part) => (/^\w/.test(part) ? longer(part) : part))

  // A drawing has no lines to break: its words are short names of their own, and have to fit in each language as they are.
  const theirs = '[dir="auto"], bdi, [lang]:not(html), .lang, svg, script, style, textarea'
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (!node.parentElement?.closest(theirs)) node.textContent = pseudo(node.textContent ?? '')
  for (const one of document.querySelectorAll<HTMLInputElement>('[placeholder]'))
    one.placeholder = pseudo(one.placeholder)
}
