// docs/security.md: every line of ASVS 5.0.0 of levels 1 and 2 is in it once, names tests that are there, or says why not.
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

// The levels of each section's lines, in order, as the standard published them in May 2025.
const LEVELS: Record<string, string> = {
  '1.1': '22',
  '1.2': '1111122223',
  '1.3': '112222222223',
  '1.4': '222',
  '1.5': '123',
  '2.1': '122',
  '2.2': '112',
  '2.3': '12223',
  '2.4': '23',
  '3.1': '3',
  '3.2': '113',
  '3.3': '12223',
  '3.4': '11222233',
  '3.5': '11122333',
  '3.6': '3',
  '3.7': '22333',
  '4.1': '12233',
  '4.2': '23333',
  '4.3': '22',
  '4.4': '1222',
  '5.1': '2',
  '5.2': '112333',
  '5.3': '113',
  '5.4': '222',
  '6.1': '122',
  '6.2': '111111112222',
  '6.3': '11223333',
  '6.4': '112233',
  '6.5': '22222333',
  '6.6': '2223',
  '6.7': '33',
  '6.8': '2222',
  '7.1': '222',
  '7.2': '1111',
  '7.3': '22',
  '7.4': '11222',
  '7.5': '223',
  '7.6': '22',
  '8.1': '1233',
  '8.2': '1123',
  '8.3': '133',
  '8.4': '23',
  '9.1': '111',
  '9.2': '1222',
  '10.1': '22',
  '10.2': '223',
  '10.3': '22223',
  '10.4': '1111122222233333',
  '10.5': '22222',
  '10.6': '22',
  '10.7': '222',
  '11.1': '2233',
  '11.2': '22233',
  '11.3': '11233',
  '11.4': '1222',
  '11.5': '23',
  '11.6': '23',
  '11.7': '33',
  '12.1': '12233',
  '12.2': '11',
  '12.3': '22223',
  '13.1': '2333',
  '13.2': '222223',
  '13.3': '2233',
  '13.4': '1222233',
  '14.1': '22',
  '14.2': '12223333',
  '14.3': '122',
  '15.1': '12233',
  '15.2': '12233',
  '15.3': '1222222',
  '15.4': '3333',
  '16.1': '2',
  '16.2': '22222',
  '16.3': '2222',
  '16.4': '222',
  '16.5': '2223',
  '17.1': '23',
  '17.2': '22223333',
  '17.3': '22',
}

const asked = Object.entries(LEVELS).flatMap(([section, levels]) =>
  [...levels].map((level, at) => `${section}.${at + 1} ${level}`).filter((line) => !line.endsWith(' 3')),
)

const rows = [
  ...readFileSync('docs/security.md', 'utf8').matchAll(/^\| (\d+\.\d+\.\d+) \| ([12]) \| (.+?) \| (.+) \|$/gm),
].map(([, line = '', level = '', asks = '', proof = '']) => ({ line, level, asks, proof }))
const testsIn = (proof: string) => [...proof.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path)
const doesNotApply = ({ proof }: { proof: string }) => /^(Not here|Where it runs): ./.test(proof)
const isOpen = ({ proof }: { proof: string }) => /\bOpen\b|PENDING/.test(proof)

it('the standard has 70 lines of level 1 and 183 of level 2', () => {
  const count = (level: string) => asked.filter((line) => line.endsWith(` ${level}`)).length
  expect([count('1'), count('2')]).toEqual([70, 183])
})

it('every line is there once, with its level', () => {
  expect(rows.map(({ line, level }) => `${line} ${level}`)).toEqual(asked)
})

it('every test that is named is there', () => {
  const named = rows.flatMap(({ line, proof }) => testsIn(proof).map((path) => ({ line, path })))
  expect(named.filter(({ path }) => !existsSync(path))).toEqual([])
})

it('a line has a test, or says why it does not apply, or that it is open', () => {
  const silent = rows.filter((row) => testsIn(row.proof).length === 0 && !doesNotApply(row) && !isOpen(row))
  expect(silent).toEqual([])
})

it('no line of level 1 is open, and of what applies 95 in 100 have a test', () => {
  expect(rows.filter((row) => row.level === '1' && isOpen(row))).toEqual([])
  const apply = rows.filter((row) => !doesNotApply(row))
  const open = apply.filter(isOpen)
  expect(open.length / apply.length).toBeLessThanOrEqual(0.05)
})
