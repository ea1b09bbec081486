import { describe, expect, it } from 'vitest'
import { dayFrom } from '#app/domain/day.ts'
import { isTimeToSayItEnds, reachableFrom, waitAfterSends } from '#app/domain/message.ts'

const day = (text: string) => dayFrom(text) as NonNullable<ReturnType<typeof dayFrom>>
const noPhone = () => null

describe('a message that found nobody', () => {
  it.each([
    [1, 10],
    [2, 40],
    [3, 160],
    [4, 640],
    [7, 21600],
    [20, 21600],
  ])('after %d tries waits %d seconds', (tries, seconds) => expect(waitAfterSends(tries)).toBe(seconds))
})

describe('a place to write to', () => {
  it.each([
    ['Rosa.Diaz+notes@Mail.test', 'rosa.diaz+notes@mail.test'],
    ['  rosa@mail.test\r\n', 'rosa@mail.test'],
  ])('%j is read', (typed, address) => expect(reachableFrom(typed, noPhone)).toEqual({ channel: 'email', address }))
  it('a phone number is read as one', () =>
    expect(reachableFrom('(413) 555 0100', () => '+14135550100')).toEqual({ channel: 'text', address: '+14135550100' }))
  it.each([
    'rosa',
    'rosa@mail',
    'rosa@mail.test,dana@mail.test',
    'rosa@mail.test;dana@mail.test',
    '"rosa"@mail.test',
    'Rosa <rosa@mail.test>',
    'rosa@mail.test>',
    'rosa@mail.test\r\nBcc: dana@mail.test',
    'rosa\u0000@mail.test',
    'rosa@mail..test',
    '',
  ])('%j is none', (typed) => expect(reachableFrom(typed, noPhone)).toBeNull())
})

describe('saying that something ends', () => {
  const release = { signedDay: day('2026-08-20'), untilDay: day('2026-11-18') }
  const at = (today: string, hour: number) => isTimeToSayItEnds(release, { today: day(today), hour })
  it('not eight days before', () => expect(at('2026-11-10', 12)).toBe(false))
  it('seven days before, at noon', () => expect(at('2026-11-11', 12)).toBe(true))
  it('not in the night', () => expect([at('2026-11-11', 9), at('2026-11-11', 17)]).toEqual([false, false]))
  it('not on the day itself', () => expect(at('2026-11-18', 12)).toBe(false))
  it('not for what was signed for a week', () => {
    const short = { signedDay: day('2026-11-11'), untilDay: day('2026-11-18') }
    expect(isTimeToSayItEnds(short, { today: day('2026-11-12'), hour: 12 })).toBe(false)
  })
})
