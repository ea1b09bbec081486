import { measureOf } from '#app/domain/check-in.ts'
import type { CoachLine, LetterSet } from '#app/domain/coach.ts'
import type { Confidence } from '#app/domain/goal.ts'
import { MeasureSoFar } from '#app/features/goals/parts/measure.tsx'
import { questionOf } from '#app/features/goals/parts/question.ts'
import { useWords } from '#app/i18n/words.ts'
import type { IconName } from '#app/ui/parts/icon.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { CARD_NAMES, type CardAddress } from './card-names.ts'
import type { GoalPage } from './read-goal.server.ts'

const PLENTY_OF_STEPS = 3

const ICONS: Record<CardAddress, IconName> = {
  why: 'wellbeing',
  measure: 'goals',
  sure: 'who',
  'in-the-way': 'pothole',
  support: 'family',
  need: 'paper',
  reward: 'gift',
  steps: 'open',
  'other-plan': 'paper',
  english: 'talk',
}

/** A card's question, in the wording of the person's programme. */
function useCardTitle(letters: LetterSet) {
  const { t } = useWords()
  return (card: CardAddress) =>
    card === 'why' || card === 'measure' ? t(questionOf(letters, card)) : t(`goals:card.${card}.title`)
}

/** What is written on the cards. Why it matters stands at the top of the page, what is in the way in its own part. */
export function WrittenCards({ page }: { page: GoalPage }) {
  const { t } = useWords()
  const title = useCardTitle(page.letters)
  const { goal } = page
  const measure = measureOf(goal)
  const written = page.cards.filter((card) => card.card !== 'why')
  const measureText = written.find((card) => card.card === 'measure')
  const others = written.filter((card) => card.card !== 'measure')
  if (!measure && !goal.confidence && written.length === 0) return null
  return (
    <Rows>
      {(measure || measureText) && (
        <Row icon={ICONS.measure}>
          <p className="meta">{title('measure')}</p>
          {measureText && (
            <Own as="p" lang={measureText.language}>
              {measureText.text}
            </Own>
          )}
          {measure && <MeasureSoFar measure={measure} templateKey={goal.templateKey} />}
          {measure && goal.measureNow !== null && (
            <More href={`/goals/${goal.id}/do#progress`}>{t('goals:progress.see')}</More>
          )}
        </Row>
      )}
      {goal.confidence && (
        <Row icon={ICONS.sure}>
          <p className="meta">{t('goals:card.sure.title')}</p>
          <p>{t(`goals:sure.${goal.confidence satisfies Confidence}`)}</p>
        </Row>
      )}
      {others.map((card) => (
        <Row key={card.card} icon={ICONS[card.card]}>
          <p className="meta">{title(card.card)}</p>
          <Own as="p" lang={card.language}>
            {card.text}
          </Own>
        </Row>
      ))}
    </Rows>
  )
}

/** The cards, any or none, in any order. What the coach has to say stands as one quiet line with its card. */
export function CardLinks({ page }: { page: GoalPage }) {
  const { t } = useWords()
  const title = useCardTitle(page.letters)
  const has = new Set<CardAddress>(page.cards.map((card) => card.card))
  if (page.goal.confidence) has.add('sure')
  if (page.goal.measureTarget !== null) has.add('measure')
  if (page.potholes.length > 0) has.add('in-the-way')
  const line = (says: CoachLine['says']) => page.coachLines.some((one) => one.says === says)
  const hint = (card: CardAddress) => {
    if (card === 'measure' && line('nothing-to-count')) return t('goals:coach.nothing-to-count')
    if (card === 'sure' && line('make-it-smaller')) return t('goals:coach.make-it-smaller')
    if (has.has(card)) return t('goals:card.change')
    return t(card === 'in-the-way' ? 'goals:card.in-the-way.hint' : 'goals:card.ifIWant')
  }
  const isOffered = (card: CardAddress) => {
    // In English too: asked once the goal was shown to somebody, and only of who writes in another language.
    if (card === 'english') return page.goal.number !== null && page.goal.statementLanguage !== 'en'
    // Three steps are plenty; more are added where they all stand.
    return card !== 'steps' || page.steps.length < PLENTY_OF_STEPS
  }
  const offered = CARD_NAMES.filter(isOffered)
  // An answer of "not sure yet" is written, and there is still something to do with it: it is not folded away.
  const isOpen = (card: CardAddress) => !has.has(card) || (card === 'sure' && line('make-it-smaller'))
  const open = offered.filter(isOpen)
  const done = offered.filter((card) => !isOpen(card))
  const links = (cards: readonly CardAddress[]) =>
    cards.map((card) => ({
      href: `/goals/${page.goal.id}/cards/${card}`,
      icon: ICONS[card],
      label: title(card),
      hint: hint(card),
    }))
  return (
    <>
      {open.length > 0 && <Links links={links(open)} />}
      {done.length > 0 && (
        <details>
          <summary>{t('goals:card.changeCards')}</summary>
          <Links links={links(done)} />
        </details>
      )}
    </>
  )
}
