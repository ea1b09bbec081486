import type { PublishedInstrument } from './instrument.ts'

const MONEY: readonly string[] = ['earnings', 'savings', 'debts']

/**
 * Whether a questionnaire asks about money, as its items say by the part of a release that covers them. Such a one is not
 * offered to a teenager's account (docs/decisions/0019-a-teenagers-account.md).
 */
export const asksAboutMoney = ({ structure }: PublishedInstrument): boolean =>
  structure.items.some(({ section }) => section !== undefined && MONEY.includes(section))
