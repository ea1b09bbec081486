import { describe, expect, test } from 'vitest'
import { languages } from '#app/i18n/languages.ts'
import { bodyClass, Frame, type Reader } from '#app/ui/frame/frame.tsx'
import { Problem } from '#app/ui/frame/problem.tsx'
import { Refused } from '#app/ui/frame/refused.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { rendered, tags } from './render.tsx'

const dana: Reader = { role: 'worker', name: 'Dana' }
const frame = (reader: Reader, options: { tab?: PageHandle['tab']; demo?: boolean; language?: string } = {}) =>
  rendered(
    <Frame reader={reader} handle={{ tab: options.tab }} here="/goals?x=1" demo={options.demo ?? false}>
      <h1>Page</h1>
    </Frame>,
    options.language,
  )

describe('the frame', () => {
  test('stands in this order: skip link, header, tabs, main, footer', () => {
    const html = frame({ role: 'participant' }, { tab: 'goals' })
    const order = ['class="skip" href="#main"', '<header', '<nav', '<main id="main"', '<footer'].map((part) =>
      html.indexOf(part),
    )
    expect(order.every((at) => at >= 0)).toBe(true)
    expect([...order].sort((a, b) => a - b)).toEqual(order)
  })

  test.each(languages)('in $name has a way out, and its own name leads to all languages', (language) => {
    const { code, name, shortName = name } = language
    const html = frame({ role: 'anyone' }, { language: code })
    expect(html).toContain('<form method="post" action="/exit" id="exit">')
    expect(html).toMatch(new RegExp(`<a class="lang" href="/language\\?next=%2Fgoals%3Fx%3D1"[^>]*>${shortName}<`))
  })

  test('marks the tab one is on, for a participant alone', () => {
    expect(frame({ role: 'participant' }, { tab: 'goals' })).toMatch(/href="\/goals" aria-current="page"/)
    expect(frame({ role: 'anyone' })).not.toContain('<nav')
    expect(frame(dana)).not.toContain('<nav')
  })

  test('tells a worker what these pages are not', () => {
    expect(frame(dana)).toContain('Not proof for or against participation.')
    expect(frame({ role: 'participant' })).toContain('Footbridge is my choice.')
  })

  test('says that a demo is a demo', () => {
    expect(frame(dana, { demo: true })).toContain('Everyone here is made up.')
    expect(frame(dana)).not.toContain('made up')
  })
})

test.each([
  [{ role: 'participant' }, {}, 'tabbed'],
  [{ role: 'participant' }, { width: 'full' }, 'tabbed full'],
  [{ role: 'participant' }, { width: 'landing' }, 'land wide'],
  [{ role: 'participant' }, { turned: true }, 'tabbed turn'],
  [{ role: 'participant' }, { run: true }, 'tabbed run'],
  [dana, { width: 'full' }, 'wide'],
  [{ role: 'anyone' }, {}, undefined],
] as const)('the body of %j on a page %j is %s', (reader, handle, classes) => {
  expect(bodyClass(reader as Reader, handle)).toBe(classes)
})

describe('a page that could not be shown', () => {
  test.each([
    [403, 'This was not sent from here'],
    [404, 'This page is not here'],
    [405, 'This page only shows things'],
    [413, 'This was too long to send'],
    [415, 'This form did not arrive whole'],
    [429, 'Too many tries for now'],
    [500, 'Something went wrong here'],
    [503, 'Footbridge is very busy'],
    [418, 'Something went wrong here'],
  ])('%i says "%s"', (status, title) => {
    const html = rendered(<Problem status={status} home="/today" />)
    expect(html).toContain(`<h1>${title}</h1>`)
    expect(html).toContain('href="/today"')
  })

  test('before any page runs is a whole document in the same frame', () => {
    const html = rendered(
      <Refused status={403} stylesheet="/sheet.css" reading={{ letters: 'usual', colors: 'usual', aloud: false }} />,
      'ar',
    )
    expect(tags(html, 'html')).toEqual(['<html lang="ar" dir="rtl">'])
    expect(html).toContain('href="/sheet.css"')
    expect(html).toContain('action="/exit"')
  })
})
