import { describe, expect, it } from 'vitest'
import { type CircleReader, type CircleThing, canSeeInCircle } from '#app/domain/circle.ts'

const me: CircleReader = { isOwner: true, standing: 'adult', letIn: false }
const adult: CircleReader = { isOwner: false, standing: 'adult', letIn: true }
const teenager: CircleReader = { isOwner: false, standing: 'teenager', letIn: true }
const notYet: CircleReader = { isOwner: false, standing: 'adult', letIn: false }

// The table of domain.md section 6, and the moments of one's own: what is seen by its owner, another adult, a teenager, and an
// adult whom the owner does not let see.
const table: [string, CircleThing, boolean, boolean, boolean, boolean][] = [
  ['rounds, notes, goals, money, health', { kind: 'private' }, true, false, false, false],
  ['a family goal the reader is asked to', { kind: 'family-goal', readerIsAsked: true }, true, true, true, false],
  ['a family goal of others', { kind: 'family-goal', readerIsAsked: false }, true, true, false, false],
  ['a coming date, a place', { kind: 'date', ticked: false }, true, false, false, false],
  ['a coming date that was ticked', { kind: 'date', ticked: true }, true, true, true, false],
  ['a moment shown', { kind: 'moment', shown: true, onlyMe: false, about: null }, true, true, true, false],
  ['a moment not shown', { kind: 'moment', shown: false, onlyMe: false, about: null }, true, false, false, false],
  ['a moment only mine', { kind: 'moment', shown: true, onlyMe: true, about: null }, true, false, false, false],
  ['a moment of debts', { kind: 'moment', shown: true, onlyMe: false, about: 'debts' }, true, true, false, false],
  [
    'a child’s moment shown after it happened',
    { kind: 'child-moment', shown: true, onlyMe: false, happened: true },
    true,
    true,
    false,
    false,
  ],
  [
    'a child’s moment still to come',
    { kind: 'child-moment', shown: true, onlyMe: false, happened: false },
    true,
    false,
    false,
    false,
  ],
  [
    'a child’s moment not shown',
    { kind: 'child-moment', shown: false, onlyMe: false, happened: true },
    true,
    false,
    false,
    false,
  ],
  [
    'a child’s moment only mine',
    { kind: 'child-moment', shown: true, onlyMe: true, happened: true },
    true,
    false,
    false,
    false,
  ],
  ['a teenager’s goal shown', { kind: 'teen-goal', shown: true, onlyMe: false }, true, true, false, false],
  ['a teenager’s goal', { kind: 'teen-goal', shown: false, onlyMe: false }, true, false, false, false],
  ['a teenager’s goal only theirs', { kind: 'teen-goal', shown: true, onlyMe: true }, true, false, false, false],
]

describe('who sees what in a family circle', () => {
  it.each(table)('%s', (_, thing, owner, otherAdult, otherTeenager, notLetIn) => {
    expect([me, adult, teenager, notYet].map((reader) => canSeeInCircle(reader, thing))).toEqual([
      owner,
      otherAdult,
      otherTeenager,
      notLetIn,
    ])
  })
})
