import type { ReactNode } from 'react'
import type { GoalEventAt, Said, WordingThen } from '#app/domain/goal-event.ts'
import { type FilledBlanks, isTemplateKey } from '#app/domain/template.ts'
import { goalText } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords, type Words } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'

const SaidWords = ({ said }: { said: Said | null }) =>
  said && (
    <Own as="p" lang={said.language}>
      {said.text}
    </Own>
  )

function Line({ children, said }: { children: ReactNode; said?: Said | null }) {
  return (
    <>
      <p className={said ? 'meta' : undefined}>{children}</p>
      {said && <SaidWords said={said} />}
    </>
  )
}

function wordingText(words: Words, wording: WordingThen): Said {
  const key = wording.templateKey
  if (key === null || !isTemplateKey(key)) return wording.statement ?? { text: '', language: words.language }
  const blanks = JSON.parse(wording.templateBlanks ?? '{}') as FilledBlanks
  const { targetDay } = wording
  const text = goalText(words, { statement: null, statementLanguage: null, templateKey: key, blanks, targetDay })
  return { text, language: words.language }
}

function Restated({ event }: { event: GoalEventAt & { kind: 'restated' } }) {
  const words = useWords()
  const { t, day } = words
  const before = wordingText(words, event.before)
  const days = event.before.targetDay !== event.after.targetDay
  const wording =
    event.before.statement?.text !== event.after.statement?.text ||
    event.before.templateBlanks !== event.after.templateBlanks
  const range = { before: day(event.before.targetDay), after: day(event.after.targetDay) }
  return (
    <>
      {days && <p>{t('goals:history.day', range)}</p>}
      {wording && <Line said={before}>{t('goals:history.wording')}</Line>}
      {!days && !wording && <p>{t('goals:history.measure')}</p>}
    </>
  )
}

function ReviewWords({ event }: { event: GoalEventAt & { kind: 'review-words' } }) {
  const { t, day } = useWords()
  return (
    <>
      {event.helped && <Line said={event.helped}>{t('goals:review.helped')}</Line>}
      {event.inTheWay && <Line said={event.inTheWay}>{t('goals:review.inTheWay')}</Line>}
      {event.willChange && <Line said={event.willChange}>{t('goals:review.willChange')}</Line>}
      <p>{t('goals:history.nextDay', { day: day(event.nextDay) })}</p>
    </>
  )
}

/** One line of a goal's story, told in the reader's language from what was kept. */
export function HistoryLine({ event }: { event: GoalEventAt }) {
  const { t, day, number } = useWords()
  switch (event.kind) {
    case 'set':
      return <p>{t('goals:history.set')}</p>
    case 'typed-in':
      return <p>{t('goals:history.typedIn', { written: day(event.onPaper), typed: day(event.day) })}</p>
    case 'restated':
      return <Restated event={event} />
    case 'status':
      return <Line said={event.reason}>{t(`goals:history.status.${event.to}`)}</Line>
    case 'area': {
      const area = event.from === null ? t('goals:builder.areaNone') : t(`common:area.${event.from}`)
      return <p>{t('goals:history.area', { area })}</p>
    }
    case 'card': {
      const card = t(`goals:card.${event.card as 'why'}.title`)
      return <p>{event.removed ? t('goals:history.cardGone', { card }) : t('goals:history.card', { card })}</p>
    }
    case 'step-added':
      return <Line said={event.step}>{t('goals:history.stepAdded')}</Line>
    case 'step-changed':
      return <Line said={event.step}>{t('goals:history.stepChanged')}</Line>
    case 'step-status':
      return (
        <>
          <Line said={event.step}>{t(`goals:history.step.${event.to}`)}</Line>
          {event.reason && (
            <Line said={event.reason}>{t(`goals:history.${event.to === 'cannot-yet' ? 'because' : 'why'}`)}</Line>
          )}
        </>
      )
    case 'steps-next-week': {
      const count = event.stepIds.length
      return <p>{t('goals:history.nextWeek', { count, number: number(count), day: day(event.day) })}</p>
    }
    case 'steps-back': {
      const count = event.stepIds.length
      return <p>{t('goals:history.stepsBack', { count, number: number(count) })}</p>
    }
    case 'pothole':
      return <Line said={event.obstacle}>{t(`goals:history.pothole.${event.change}`)}</Line>
    case 'detour-used':
      return (
        <>
          <Line said={event.obstacle}>{t('goals:history.inTheWay')}</Line>
          <Line said={event.detour}>{t('goals:history.detour')}</Line>
        </>
      )
    case 'check-in':
    case 'check-in-corrected':
      return (
        <>
          {event.kind === 'check-in-corrected' && <p className="meta">{t('goals:history.corrected')}</p>}
          <Line said={event.note}>{t(`goals:history.how.${event.how}`)}</Line>
          {event.amount !== null && <p>{t('goals:history.amount', { amount: number(event.amount) })}</p>}
        </>
      )
    case 'review':
      return <p>{t(`goals:history.review.${event.decision}`)}</p>
    case 'review-words':
      return <ReviewWords event={event} />
    case 'postponed':
      return (
        <>
          <p>{t('goals:history.postponed', { day: day(event.to) })}</p>
          {event.reason && <Line said={event.reason}>{t('goals:history.why')}</Line>}
        </>
      )
    case 'family':
      return <p>{t(event.shown ? 'goals:history.family' : 'goals:history.notFamily')}</p>
    case 'only-me':
      return <p>{event.onlyMe ? t('goals:history.onlyMe') : t('goals:history.notOnlyMe')}</p>
    case 'on-the-way':
      return <p>{t(event.on ? 'goals:history.onTheWay' : 'goals:history.offTheWay')}</p>
    case 'papers':
      return <p>{t(event.moved ? 'goals:history.toPapers' : 'goals:history.fromPapers')}</p>
    case 'steps-moved':
      return <p>{t('goals:history.order')}</p>
    case 'undone':
      return <p>{t('goals:history.undoneBefore')}</p>
  }
}
