// The front page and the page of progress name files and commands; a file that moved takes its name there with it.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe.each(['README.md', 'docs/progress.md'])('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  it('names only files that are there', () => {
    const named = [...text.matchAll(/(?:^|[`(])((?:app|db|docs|locales|tests)\/[\w@./-]*)/gm)].map(([, path]) => path)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((path) => !existsSync(path ?? ''))).toEqual([])
  })

  it('names only commands that are there', () => {
    const named = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
