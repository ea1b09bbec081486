// The template's entry, with the words of the page's language fetched first, as remix-i18next does.
import { RemixBrowser } from '@remix-run/react'
import { createInstance } from 'i18next'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { type Words, WordsProvider } from '#app/i18n/words.ts'

const files = import.meta.glob<{ default: object }>('../../../locales/*/*.json')

async function wordsHere(): Promise<Words> {
  const { lang: language, dir } = document.documentElement
  const own = Object.entries(files).filter(([path]) => path.includes(`/${language}/`))
  const read = own.map(async ([path, load]) => [path.replace(/^.*\/|\.json$/g, ''), (await load()).default] as const)
  const instance = createInstance()
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: Object.fromEntries(await Promise.all(read)) },
  })
  const number = new Intl.NumberFormat(language)
  const list = new Intl.ListFormat(language)
  const words: Words = {
    language,
    dir: dir === 'rtl' ? 'rtl' : 'ltr',
    t: instance.t as unknown as Words['t'],
    number: (value) => number.format(value),
    digits: String,
    gap: ' ',
    money: (value) => number.format(value),
    day: (day) => new Date(`${day}T12:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }),
    dayTime: (instant, timeZone) => new Date(instant).toLocaleString(language, { timeZone }),
    time: (time) => time,
    list: (items) => list.format(items),
    // why: no page that is measured speaks a second language
    sentences: (said) => said.filter((one) => one !== false).join(' '),
    in: () => words,
  }
  return words
}

const words = await wordsHere()
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <WordsProvider value={words}>
        <RemixBrowser />
      </WordsProvider>
    </StrictMode>,
  )
})
