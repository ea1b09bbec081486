// Goals to start from that an agency brought along: loaded whole or not at all, offered to its programme, read for ever.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  allTemplates,
  checkTemplates,
  loadTemplates,
  retire,
} from '#app/features/goals/agency-templates/agency-templates.server.ts'
import { readIdeasOffered } from '#app/features/goals/builder/read-ideas-offered.server.ts'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { setGoal } from '#app/features/goals/set-goal.server.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aSubmission, done, theGoal } from '#tests/support/goals.ts'
import { aParticipant, NOW } from '#tests/support/people.ts'
import { rendered } from '#tests/ui/render.tsx'

const file = readFileSync('tests/support/agency-templates.json', 'utf8')
const fairs = 'agency.massachusetts.job-fairs' as const
const card = 'agency.massachusetts.library-card' as const

onBothDatabases("an agency's templates", () => {
  it('are named with every fault and change nothing', async () => {
    expect(await loadTemplates(file.replace('"area": "learn",', '"area" "learn",'), NOW)).toMatchObject({
      faults: [{ path: 'line 7, column 14', expected: 'JSON' }],
    })
    expect(await loadTemplates(file.replace('massachusetts', 'atlantis'), NOW)).toEqual({
      faults: [{ path: 'line 2, programme', found: '"atlantis"', expected: 'a programme of this Footbridge' }],
    })
    expect(await loadTemplates(file.replace('by {date}, at', 'soon, at'), NOW)).toMatchObject({
      faults: [{ path: 'line 9, templates[0].texts.en', expected: '{date} once' }],
    })
    expect(await allTemplates()).toEqual([])
  })

  it('are loaded once, offered to the people of the programme, and keep their words', async () => {
    const first = await loadTemplates(file, NOW)
    expect('done' in first && first.done.fresh.map(({ key }) => key)).toEqual([card, fairs])
    const again = await loadTemplates(file, NOW)
    expect('done' in again && again.done).toMatchObject({ fresh: [], already: [{ key: card }, { key: fairs }] })
    const changed = await checkTemplates(file.replace('library card for us', 'library card'))
    expect(changed).toMatchObject({ faults: [{ path: 'line 6, templates[0].key', found: `${card} with other words` }] })
    const rosa = await aParticipant()
    expect(await readIdeasOffered(rosa, 'work')).toEqual([{ key: fairs, agency: 'Riverside Family Center' }])
    expect(await readIdeasOffered(rosa, 'home')).toEqual([])
    expect(await readIdeasOffered(await aParticipant({ programme: 'alaska' }), 'work')).toEqual([])
    expect(await readIdeasOffered(await aParticipant({ programme: null }), 'work')).toEqual([])
    const audited = await database().selectFrom('auditEvent').select(['kind', 'subjectId']).execute()
    expect(audited.filter(({ kind }) => kind === 'template-loaded').map(({ subjectId }) => subjectId)).toEqual([
      card,
      fairs,
    ])
  })

  it('become goals of key and blanks that each reader reads, after the idea is no longer offered too', async () => {
    const rosa = await aParticipant({ language: 'ar' })
    const goal = {
      lifeArea: null,
      targetDay: aDay('2027-05-31'),
      status: 'now' as const,
      onlyMe: false,
      firstStep: null,
    }
    const fairsGoal = { ...goal, submission: aSubmission(), wording: { templateKey: fairs, blanks: { n: 3 } } }
    const cardGoal = { ...goal, submission: aSubmission(), wording: { templateKey: card, blanks: { place: 'Lynn' } } }
    const [three, lynn] = [done(await setGoal(rosa, fairsGoal)).goalId, done(await setGoal(rosa, cardGoal)).goalId]

    expect(await retire(fairs, NOW)).toBe(true)
    expect(await retire(fairs, NOW)).toBe(false)
    expect(await readIdeasOffered(rosa, 'work')).toEqual([])

    const stored = await theGoal(rosa, three)
    expect(stored).toMatchObject({
      statement: null,
      templateKey: fairs,
      blanks: { n: 3 },
      lifeArea: 'work',
      measureStart: 0,
      measureTarget: 3,
    })
    const reads = (language: string) => rendered(<GoalSentence goal={stored} as="p" />, language)
    expect(reads('en')).toContain('I will go to 3 job fairs by May 31, 2027.')
    expect(reads('es')).toContain('Voy a ir a 3 ferias de empleo antes del 31 de mayo de 2027.')
    expect(reads('ar')).toContain('معارض توظيف قبل')
    // No Arabic from the agency: English, and marked as English for whoever reads it aloud.
    const english = rendered(<GoalSentence goal={await theGoal(rosa, lynn)} as="p" />, 'ar')
    expect(english).toContain('lang="en"')
    expect(english).toContain('I will get a library card for us by')
  })
})
