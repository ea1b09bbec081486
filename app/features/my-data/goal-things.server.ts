import type { Day } from '#app/domain/day.ts'
import { type FilledBlanks, isTemplateKey } from '#app/domain/template.ts'
import { goalText } from '#app/features/goals/goal-line.panel.tsx'
import type { Key, Words } from '#app/i18n/words.ts'
import type { Row } from '#db'
import { type Column, coded, counted, mine, own, type Telling, thing } from './thing.server.ts'

/** A key that the catalogue has words for below one place. */
const below = (place: string): Column => coded((key, { words }) => words.t(`${place}.${key}` as Key & 'common:brand'))

/** A goal begun with an idea says its sentence in the reader's language; the blanks stand beside it as they were filled in. */
function sentence(
  words: Words,
  { templateKey, templateBlanks, targetDay }: Pick<Row<'roadmapStop'>, 'templateKey' | 'templateBlanks' | 'targetDay'>,
) {
  if (templateKey === null || !isTemplateKey(templateKey)) return null
  const blanks = JSON.parse(templateBlanks ?? '{}') as FilledBlanks
  const goal = { statement: null, statementLanguage: null, templateKey, blanks, targetDay: targetDay as Day | null }
  return { text: goalText(words, goal), language: words.language }
}

const said = (row: Pick<Row<'roadmapStop'>, 'templateKey' | 'templateBlanks' | 'targetDay'>, { words }: Telling) => ({
  sentence: sentence(words, row),
})

const event = {
  ownerId: mine,
  id: 'plain',
  kind: 'plain',
  day: 'plain',
  at: 'plain',
  snapshot: 'spread',
  changeId: 'plain',
} as const

export const goals = thing<'goal'>({
  table: 'goal',
  list: 'goals',
  order: 'createdAt',
  columns: {
    id: 'plain',
    ownerId: mine,
    number: 'plain',
    statement: own('statementLanguage'),
    statementLanguage: 'beside',
    templateKey: 'plain',
    templateBlanks: 'kept',
    lifeArea: below('common:area'),
    status: below('goals:status'),
    targetDay: 'plain',
    onlyMe: 'yes',
    reviewDay: 'plain',
    confidence: below('goals:sure'),
    measureUnit: 'plain',
    measureStart: 'plain',
    measureTarget: 'plain',
    measureNow: 'plain',
    achievedDay: 'plain',
    createdDay: 'plain',
    createdAt: 'plain',
    updatedAt: 'plain',
    shownAt: 'plain',
    staysGoal: 'yes',
    revision: 'plain',
    version: counted,
  },
  also: said,
  below: [
    thing<'goalCard'>({
      table: 'goalCard',
      list: 'cards',
      hangsOn: 'goalId',
      columns: {
        goalId: 'plain',
        ownerId: mine,
        card: coded((card, { words }) => words.t(`goals:card.${card as 'why'}.title`)),
        text: own('language'),
        language: 'beside',
        updatedAt: 'plain',
      },
    }),
    thing<'step'>({
      table: 'step',
      list: 'steps',
      hangsOn: 'goalId',
      order: 'position',
      columns: {
        id: 'plain',
        goalId: 'plain',
        ownerId: mine,
        text: own('language'),
        language: 'beside',
        status: below('goals:step.status'),
        statusReason: own('statusReasonLanguage'),
        statusReasonLanguage: 'beside',
        day: 'plain',
        time: 'plain',
        place: own('language'),
        actor: below('goals:step.actor'),
        actorName: own('language'),
        need: own('language'),
        needAskedDay: 'plain',
        needAnswer: below('goals:step.answered'),
        note: own('language'),
        onlyMe: 'yes',
        reviewDay: 'plain',
        doneDay: 'plain',
        createdAt: 'plain',
        position: 'plain',
        version: counted,
      },
    }),
    thing<'pothole'>({
      table: 'pothole',
      list: 'inTheWay',
      hangsOn: 'goalId',
      order: 'position',
      columns: {
        id: 'plain',
        goalId: 'plain',
        stepId: 'plain',
        ownerId: mine,
        ifText: own('language'),
        thenText: own('language'),
        language: 'beside',
        usedDay: 'plain',
        position: 'plain',
      },
    }),
    thing<'checkIn'>({
      table: 'checkIn',
      list: 'checkIns',
      hangsOn: 'goalId',
      order: 'createdAt',
      columns: {
        id: 'plain',
        goalId: 'plain',
        ownerId: mine,
        day: 'plain',
        how: below('goals:do'),
        note: own('language'),
        language: 'beside',
        amount: 'plain',
        onlyMe: 'yes',
        createdAt: 'plain',
      },
    }),
    thing<'review'>({
      table: 'review',
      list: 'reviews',
      hangsOn: 'goalId',
      order: 'createdAt',
      columns: {
        id: 'plain',
        goalId: 'plain',
        ownerId: mine,
        day: 'plain',
        decision: below('goals:review.decision'),
        helped: own('language'),
        inTheWay: own('language'),
        willChange: own('language'),
        language: 'beside',
        nextDay: 'plain',
        createdAt: 'plain',
      },
    }),
    thing<'goalEvent'>({
      table: 'goalEvent',
      list: 'story',
      hangsOn: 'goalId',
      order: 'id',
      columns: { ...event, goalId: 'plain', revision: 'plain' },
    }),
  ],
})

export const bigGoals = thing<'roadmap'>({
  table: 'roadmap',
  list: 'bigGoals',
  order: 'createdAt',
  columns: {
    id: 'plain',
    ownerId: mine,
    statement: own('language'),
    language: 'beside',
    status: below('roadmap:status'),
    targetDay: 'plain',
    reward: own('rewardLanguage'),
    rewardLanguage: 'beside',
    onlyMe: 'yes',
    achievedDay: 'plain',
    createdDay: 'plain',
    createdAt: 'plain',
    updatedAt: 'plain',
    version: counted,
  },
  below: [
    thing<'roadmapStop'>({
      table: 'roadmapStop',
      list: 'stops',
      hangsOn: 'roadmapId',
      order: 'position',
      columns: {
        id: 'plain',
        roadmapId: 'plain',
        goalId: 'plain',
        ownerId: mine,
        statement: own('statementLanguage'),
        statementLanguage: 'beside',
        templateKey: 'plain',
        templateBlanks: 'kept',
        lifeArea: below('common:area'),
        targetDay: 'plain',
        ifText: own('pairLanguage'),
        thenText: own('pairLanguage'),
        pairLanguage: 'beside',
        onlyMe: 'yes',
        reachedDay: 'plain',
        createdAt: 'plain',
        position: 'plain',
        version: counted,
      },
      also: said,
    }),
    thing<'roadmapUpdate'>({
      table: 'roadmapUpdate',
      list: 'updates',
      hangsOn: 'roadmapId',
      order: 'day',
      columns: {
        id: 'plain',
        roadmapId: 'plain',
        ownerId: mine,
        day: 'plain',
        text: own('language'),
        language: 'beside',
        onlyMe: 'yes',
        createdAt: 'plain',
        version: counted,
      },
    }),
    thing<'roadmapEvent'>({
      table: 'roadmapEvent',
      list: 'story',
      hangsOn: 'roadmapId',
      order: 'id',
      columns: { ...event, roadmapId: 'plain' },
    }),
  ],
})

export const papers = thing<'toDo'>({
  table: 'toDo',
  list: 'papers',
  order: 'createdAt',
  columns: {
    id: 'plain',
    ownerId: mine,
    text: own('language'),
    language: 'beside',
    day: 'plain',
    doneDay: 'plain',
    goalId: 'plain',
    createdAt: 'plain',
    version: counted,
  },
})

export const specialMoments = thing<'milestone'>({
  table: 'milestone',
  list: 'specialMoments',
  order: 'day',
  columns: {
    id: 'plain',
    ownerId: mine,
    idea: below('milestones:idea'),
    text: own('language'),
    language: 'beside',
    day: 'plain',
    monthOnly: 'yes',
    about: below('sharing:section'),
    note: own('noteLanguage'),
    noteLanguage: 'beside',
    onlyMe: 'yes',
    removedDay: 'plain',
    createdDay: 'plain',
    createdAt: 'plain',
    version: counted,
  },
  below: [
    thing<'milestoneEvent'>({
      table: 'milestoneEvent',
      list: 'story',
      hangsOn: 'milestoneId',
      order: 'id',
      columns: { ...event, milestoneId: 'plain' },
    }),
  ],
})
