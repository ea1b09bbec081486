import { isMomentIdea } from '#app/domain/milestone.ts'
import { ideaText } from '#app/features/milestones/milestone-line.panel.tsx'
import { below, coded, counted, event, mine, own, thing } from './thing.server.ts'

export const specialMoments = thing<'milestone'>({
  table: 'milestone',
  list: 'specialMoments',
  order: 'day',
  columns: {
    id: 'plain',
    ownerId: mine,
    idea: coded((key, { words }) => (isMomentIdea(key) ? ideaText(words, key) : null)),
    text: own('language'),
    language: 'beside',
    day: 'plain',
    monthOnly: 'yes',
    about: below('sharing:section'),
    note: own('noteLanguage'),
    noteLanguage: 'beside',
    onlyMe: 'yes',
    childId: 'plain',
    area: below('children:area'),
    happened: 'yes',
    place: 'plain',
    shown: 'yes',
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
