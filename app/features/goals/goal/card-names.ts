/** The cards of a goal as their addresses name them, in the order they are offered. */
export const CARD_NAMES = [
  'why',
  'measure',
  'sure',
  'in-the-way',
  'support',
  'need',
  'reward',
  'steps',
  'other-plan',
  'english',
] as const
export type CardAddress = (typeof CARD_NAMES)[number]

/** The cards that are one text in own words. */
export const TEXT_CARDS = ['why', 'support', 'need', 'reward', 'other-plan', 'english'] as const
export type TextCard = (typeof TEXT_CARDS)[number]

export function isTextCard(name: string | undefined): name is TextCard {
  return (TEXT_CARDS as readonly (string | undefined)[]).includes(name)
}
