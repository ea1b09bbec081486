import { below, counted, leftOut, mine, own, thing } from './thing.server.ts'

const somebodyElse = leftOut('somebody else of the family: theirs to say')

export const circle = thing<'circleMember'>({
  table: 'circleMember',
  list: 'familyCircle',
  order: 'joinedAt',
  columns: {
    circleId: 'plain',
    personId: mine,
    standing: 'plain',
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
    standing: 'plain',
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
    going: 'plain',
    note: own('language'),
    language: 'beside',
    at: 'plain',
    removedAt: 'plain',
  },
})
