import { below, coded, counted, type Entry, leftOut, mine, own, thing } from './thing.server.ts'

const standing = below('family:invite')
const somebodyElse = leftOut('somebody else of the family: theirs to say')

export const circle = thing<'circleMember'>({
  table: 'circleMember',
  list: 'familyCircle',
  order: 'joinedAt',
  columns: {
    circleId: 'plain',
    personId: mine,
    standing,
    joinedAt: 'plain',
    quietSince: 'plain',
    leftAt: 'plain',
  },
})

export const invitations = thing<'circleInvitation'>({
  table: 'circleInvitation',
  list: 'invitations',
  order: 'madeAt',
  columns: {
    id: 'plain',
    circleId: 'plain',
    inviterId: somebodyElse,
    standing,
    codeHash: leftOut('what is left of a code that lets somebody in'),
    madeAt: 'plain',
    expiresAt: 'plain',
    askedBy: somebodyElse,
    askedAt: 'plain',
    endedAt: 'plain',
  },
})

export const letSee = thing<'circleWelcome'>({
  table: 'circleWelcome',
  list: 'letSee',
  order: 'at',
  columns: { circleId: 'plain', personId: somebodyElse, memberId: somebodyElse, at: 'plain' },
})

export const children = thing<'child'>({
  table: 'child',
  list: 'children',
  order: 'createdAt',
  columns: {
    id: 'plain',
    ownerId: mine,
    nickname: 'plain',
    band: below('children:band'),
    removedDay: 'plain',
    createdDay: 'plain',
    createdAt: 'plain',
    version: counted,
  },
})

export const toldInCircle = thing<'circleLine'>({
  table: 'circleLine',
  list: 'toldInCircle',
  order: 'day',
  columns: {
    id: 'plain',
    ownerId: mine,
    kind: 'plain',
    subjectId: 'plain',
    childName: 'plain',
    area: 'plain',
    about: 'plain',
    idea: 'plain',
    blanks: 'kept',
    byDay: 'plain',
    text: own('language'),
    language: 'beside',
    day: 'plain',
    done: 'yes',
    publishedAt: 'plain',
  },
})

export const familyGoals = thing<'familyGoalMember'>({
  table: 'familyGoalMember',
  list: 'familyGoals',
  order: 'invitedAt',
  columns: {
    goalId: 'plain',
    personId: mine,
    invitedBy: somebodyElse,
    invitedAt: 'plain',
    acceptedAt: 'plain',
    declinedAt: 'plain',
    leftAt: 'plain',
  },
  also: ({ goalId }, { familyGoals, words }): Entry => {
    const goal = familyGoals.get(goalId)
    if (!goal) return {}
    const { statement, language, timesAWeek, ifThis, thenWe, reward, byMonth, status, achievedDay } = goal
    const said = (text: string | null) => (text === null ? null : { text, language })
    return {
      statement: said(statement),
      timesAWeek,
      ifText: said(ifThis),
      thenText: said(thenWe),
      reward: said(reward),
      byMonth,
      status: { key: status, words: words.t(`goals:status.${status}`) },
      achievedDay,
    }
  },
})

export const familySteps = thing<'familyStep'>({
  table: 'familyStep',
  list: 'familySteps',
  order: 'createdAt',
  columns: {
    id: 'plain',
    goalId: 'plain',
    writtenBy: mine,
    text: own('language'),
    language: 'beside',
    doerId: somebodyElse,
    everyone: 'yes',
    day: 'plain',
    dayShown: 'yes',
    doneBy: somebodyElse,
    doneAt: 'plain',
    doneDay: 'plain',
    removedAt: 'plain',
    position: 'plain',
    createdAt: 'plain',
    version: counted,
  },
})

export const familyCheckIns = thing<'familyCheckIn'>({
  table: 'familyCheckIn',
  list: 'familyCheckIns',
  order: 'at',
  columns: {
    id: 'plain',
    goalId: 'plain',
    ownerId: mine,
    day: 'plain',
    going: coded((going, { words }) => words.t(`family-goals:going.${going as 'well'}`)),
    note: own('language'),
    language: 'beside',
    at: 'plain',
    removedAt: 'plain',
  },
})
