// Two people alike in everything, but one of them also keeps things only for herself. Whatever anybody else reads of the two,
// taken from the list of addresses, must be the same page to the letter: no word, no number, no count, no date tells them apart.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { addDays } from '#app/domain/day.ts'
import { addStep } from '#app/features/goals/add-step.server.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { changeStep } from '#app/features/goals/change-step.server.ts'
import { checkIn } from '#app/features/goals/check-in.server.ts'
import { keepOnlyMe } from '#app/features/goals/keep-only-me.server.ts'
import { markStep } from '#app/features/goals/mark-step.server.ts'
import { setGoal } from '#app/features/goals/set-goal.server.ts'
import { writeCard } from '#app/features/goals/write-card.server.ts'
import { writePothole } from '#app/features/goals/write-pothole.server.ts'
import { addMilestone } from '#app/features/milestones/add-milestone.server.ts'
import { restateMilestone } from '#app/features/milestones/restate-milestone.server.ts'
import { database, findStep, flag, newId, write } from '#db'
import { type Address, addresses } from '#tests/support/addresses.ts'
import { barePage } from '#tests/support/bare-page.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { aSubmission, done, firstStepOf } from '#tests/support/goals.ts'
import { type Belongings, belongings, pathOf, readerAt } from '#tests/support/own-pages.ts'
import { aGoal, aRound } from '#tests/support/records.ts'
import { withServedApp } from '#tests/support/served-app.ts'

/** Stands in everything that is kept only for herself, and nowhere else. */
const MARK = 'Zwielicht'
const now = new Date().toISOString()

/** Addresses a participant opens to see or to hand out what others get: checked like a worker's own pages. */
const forOthers =
  /(preview|(?<!my-data\/)page|copy|text|calendar|calendar\/file|certificate|(:roadmapId|family)\/sheet|then-and-now)$|^\/(who-looked|sharing)/

/** Her own pages, which do show what is only for her, each with the reason. A new address that shows it has to come in here. */
const ownPlaces: Record<string, string> = {
  '/today': 'her own day, with her own steps',
  '/goals': 'the list of her own goals',
  '/goals/achieved': 'everything she reached, for her to read',
  '/goals/:goalId/achieved': 'the goal she reached, with its steps',
  '/goals/:goalId': 'her own goal, with its steps and its story',
  '/goals/:goalId/plan': 'where she changes her own steps',
  '/goals/:goalId/review': 'what happened since she last looked, told to her',
  '/goals/:goalId/cards/in-the-way': 'where she writes what is in the way of which step',
  '/goals/:goalId/potholes/:potholeId': 'the steps it may be about, to choose from',
  '/goals/:goalId/history': 'the whole story of her own goal',
  '/history': 'her own line of time; on paper without it',
  '/me/my-data/page': 'everything about her, for her to read',
  '/roadmap': 'her own road',
  '/roadmap/:roadmapId': 'her own road',
  '/roadmap/:roadmapId/stops': 'where she puts the stops of her own road in order',
  '/roadmap/:roadmapId/stops/:stopId/tie': 'which of her own goals this stop is',
  '/roadmap/:roadmapId/stops/mine': 'which of her own goals can be a stop',
}

/** What both have: a goal that is shown with a number and steps, besides everything of `aLife`. */
async function whatIsShown({ life }: Belongings) {
  const rosa = life.participant
  return aGoal(rosa, {
    statement: 'Rent a place with two rooms',
    lifeArea: 'home',
    targetDay: addDays(rosa.today, 90),
    steps: [
      { text: 'Call the office', day: addDays(rosa.today, 3) },
      { text: 'See a place', day: addDays(rosa.today, 9) },
    ],
    measureTarget: 10,
    measureStart: 0,
    measureNow: 2,
    createdAt: rosa.now,
  })
}

const words = (text: string) => `${MARK} ${text}`

async function aHiddenGoal(rosa: Participant, statement: string) {
  const goal = {
    submission: aSubmission(),
    wording: { statement: words(statement) },
    lifeArea: 'home' as const,
    targetDay: addDays(rosa.today, 4),
    status: 'now' as const,
    onlyMe: true,
    firstStep: { text: words('first step'), day: rosa.today },
  }
  const { goalId } = done(await setGoal(rosa, goal))
  const stepId = await firstStepOf(rosa, goalId)
  done(await writeCard(rosa, goalId, { submission: aSubmission(), card: 'why', text: words('reason') }))
  const pothole = { submission: aSubmission(), potholeId: null, stepId, ifText: words('if'), thenText: words('then') }
  done(await writePothole(rosa, goalId, pothole))
  const line = { submission: aSubmission(), how: 'stuck' as const, note: words('note'), amount: null, onlyMe: false }
  done(await checkIn(rosa, goalId, line))
  return { goalId, stepId }
}

const aHiddenStep = {
  actor: 'worker' as const,
  actorName: null,
  time: '09:30',
  place: words('place'),
  need: words('need'),
  note: words('note of a step'),
}

/** What only one of the two has: goals, steps, notes and rounds, made as she would make them, at every stage of their lives. */
async function whatIsOnlyHers({ life }: Belongings, shownGoal: string) {
  const rosa = life.participant
  const submission = aSubmission
  await aHiddenGoal(rosa, 'goal under way')
  const reached = await aHiddenGoal(rosa, 'goal that is reached')
  done(await markStep(rosa, reached.goalId, reached.stepId, { submission: submission(), to: 'done' }))
  done(await changeGoalStatus(rosa, reached.goalId, { submission: submission(), to: 'achieved', reason: words('why') }))
  // A goal that was to be seen first and was kept only for her before anybody looked.
  const later = await aGoal(rosa, { statement: words('goal hidden later'), targetDay: addDays(rosa.today, 1) })
  done(await keepOnlyMe(rosa, later, { submission: submission(), onlyMe: true }))
  for (const goalId of [shownGoal, life.goalId]) {
    const step = { ...aHiddenStep, text: words('step'), day: rosa.today, onlyMe: true }
    const { stepId } = done(await addStep(rosa, goalId, { submission: submission(), ...step }))
    const pothole = { submission: submission(), potholeId: null, stepId, ifText: words('if'), thenText: words('then') }
    done(await writePothole(rosa, goalId, pothole))
    const inTheWay = { submission: submission(), to: 'cannot-yet' as const, reason: words('reason of a step') }
    done(await markStep(rosa, goalId, stepId, inTheWay))
    const other = { ...step, text: words('done step') }
    const doneStep = done(await addStep(rosa, goalId, { submission: submission(), ...other }))
    done(await markStep(rosa, goalId, doneStep.stepId, { submission: submission(), to: 'done' }))
    const open = { ...step, text: words('step hidden later'), day: addDays(rosa.today, 1), onlyMe: false }
    const hiddenLater = done(await addStep(rosa, goalId, { submission: submission(), ...open }))
    const row = await findStep(database(), rosa.personId, goalId, hiddenLater.stepId)
    const change = { needAskedDay: rosa.today, needAnswer: 'no' as const, reviewDay: rosa.today, onlyMe: true }
    const version = row?.version ?? 0
    done(await changeStep(rosa, goalId, hiddenLater.stepId, { submission: submission(), version, ...open, ...change }))
    const line = { submission: submission(), how: 'stuck' as const, note: words('line'), amount: null, onlyMe: true }
    done(await checkIn(rosa, goalId, line))
  }
  await aRound(rosa, 'calmap', { onlyMe: true, answers: { home: 1, food: 1, money: 1 } })
  await onTheRoad(rosa)
  await onHerLine(rosa)
}

/** A stop and a line of the road that are only hers, where there is a road. */
async function onTheRoad({ personId: ownerId, today, language, now: createdAt }: Participant) {
  const road = await database().selectFrom('roadmap').select('id').where('ownerId', '=', ownerId).executeTakeFirst()
  if (!road) return
  const mine = { id: newId(), roadmapId: road.id, ownerId, onlyMe: flag(true), createdAt }
  await write(async (trx) => {
    const stop = { position: 0, statement: words('stop'), statementLanguage: language, targetDay: today }
    await trx
      .insertInto('roadmapStop')
      .values({ ...mine, ...stop })
      .execute()
    await trx
      .insertInto('roadmapUpdate')
      .values({ ...mine, day: today, text: words('update'), language })
      .execute()
  })
}

/** A special moment of each kind that is only hers: from the start, and kept for herself later. */
async function onHerLine(rosa: Participant) {
  const moment = { text: words('moment'), about: null, note: words('note'), day: rosa.today, monthOnly: false }
  const add = (idea: 'keys' | null, onlyMe: boolean) =>
    addMilestone(rosa, { submission: aSubmission(), idea, onlyMe, ...moment }).then(done)
  await add('keys', true)
  const { milestoneId } = await add(null, false)
  done(await restateMilestone(rosa, milestoneId, { submission: aSubmission(), version: 1, ...moment, onlyMe: true }))
}

/** The page without what differs from visit to visit. */
const bare = (html: string) =>
  barePage(
    // why: whether it should go along is asked of her alone; what she copies is the text, and that stays alike
    html.replace(/<label><input type="checkbox" name="with" value="only-me"\/>.*?<\/label>/s, ''),
  )

const named = (list: Address[]) => list.map((address) => ({ ...address, name: address.path }))
const ofOthers = addresses.filter(({ path, audience, reads }) => {
  const isByAddress = path.startsWith('/calendar/')
  const isOfOthers = audience === 'worker' || audience === 'administrator'
  return reads && (isOfOthers || isByAddress || (audience === 'participant' && forOthers.test(path)))
})
const ofHers = addresses.filter(({ audience, reads }) => reads && audience === 'participant')

onSqlite('only me', () => {
  const app = withServedApp()
  let hers: Belongings
  let twins: Belongings

  beforeAll(async () => {
    ;[hers, twins] = [await belongings('Rosa', now), await belongings('Rosa', now)]
    const shownGoal = await whatIsShown(hers)
    await whatIsShown(twins)
    await whatIsOnlyHers(hers, shownGoal)
  })

  const read = async (own: Belongings, address: Address, language: string) => {
    const visitor = await app.visitor(readerAt(own, address))
    return visitor.get(`${pathOf(own, address.path)}?lng=${language}`)
  }

  describe('what others read is the same page, whether she keeps something or not', () => {
    // Opened twice: the first look gives the goals their numbers, the second one shows them.
    it.each(named(ofOthers))('$name', async (address) => {
      for (const language of ['en', 'ar']) {
        const [shown, wanted] = [await read(hers, address, language), await read(twins, address, language)]
        expect(shown.status).toBe(wanted.status)
        expect(shown.html).not.toContain(MARK)
        expect(bare(shown.html)).toEqual(bare(wanted.html))
      }
    })
  })

  it('names no place that is not there', () => {
    expect(Object.keys(ownPlaces).filter((path) => !ofHers.some((address) => address.path === path))).toEqual([])
  })

  describe('only her own pages, each with its reason, show what she keeps', () => {
    it.each(named(ofHers))('$name', async (address) => {
      const { html } = await read(hers, address, 'en')
      if (html.includes(MARK))
        expect(ownPlaces, `${address.path} shows what is only hers`).toHaveProperty([address.path])
    })
  })
})
