import { listedCodes, readLocaleFile } from '#locales/read-locales.ts'
import { languageOf, nameOfUnfinished } from './languages.ts'

/** Who has read a file since it was written: `about.json` of each language says it file by file. */
export type FileState =
  | { state: 'written' }
  | { state: 'second-reading'; day: string }
  | { state: 'person'; who: string; day: string }

export interface About {
  language: string
  writtenBy: string
  /** by the file's name: `goals`, `instruments/bridge@1`, `four-words` */
  files: Readonly<Record<string, FileState>>
}

/** Who has read a language, over all its files. */
export interface WhoRead {
  files: number
  /** files that were read again, by whomever, and the day it was done last */
  again: number
  lastDay: string | null
  people: readonly { who: string; files: number }[]
}

export function whoRead({ files }: Pick<About, 'files'>): WhoRead {
  const states = Object.values(files)
  const read = states.filter((one) => one.state !== 'written')
  const people = new Map<string, number>()
  for (const one of read) if (one.state === 'person') people.set(one.who, (people.get(one.who) ?? 0) + 1)
  return {
    files: states.length,
    again: read.length,
    lastDay:
      read
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? null,
    people: [...people].map(([who, count]) => ({ who, files: count })),
  }
}

/** A language of the menu, or one on the way there: `read` is null for what is not finished. */
export interface ListedLanguage {
  code: string
  name: string
  dir: 'ltr' | 'rtl'
  read: WhoRead | null
}

/** Every language that is listed, in the order of the menu, with who has read it. */
export function listedLanguages(): ListedLanguage[] {
  return listedCodes.map((code) => {
    const language = languageOf(code)
    const { name, dir } = language ?? { name: nameOfUnfinished(code) ?? code, dir: 'ltr' as const }
    return { code, name, dir, read: language && whoRead(readLocaleFile(code, 'about') as About) }
  })
}
