import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The pages of a round, the same below every questionnaire: filling it, and reading one again. */
const roundsOf = (place: string) => [
  route(`${place}/new`, 'features/rounds/run/start-round.route.tsx', { id: `${place}-new` }),
  route(`${place}/type-in`, 'features/rounds/run/type-in-round.route.tsx', { id: `${place}-type-in` }),
  route(`${place}/new/:draftId/why`, 'features/rounds/run/finish-round.route.tsx', { id: `${place}-why` }),
  route(`${place}/new/:draftId/:item`, 'features/rounds/run/answer-item.route.tsx', { id: `${place}-item` }),
  route(`${place}/rounds/:roundId`, 'features/rounds/finished/round.route.tsx', { id: `${place}-round` }),
  route(`${place}/rounds/:roundId/:item`, 'features/rounds/finished/answer-skipped.route.tsx', {
    id: `${place}-skipped`,
  }),
]

/** A map of parts: ours, and those that agencies bring. */
const mapAt = (place: string) => [
  route(place, 'features/calmap/family-map.route.tsx', { id: place }),
  route(`${place}/sheet`, 'features/calmap/map-sheet.route.tsx', { id: `${place}-sheet` }),
  route(`${place}/empty-sheet`, 'features/calmap/empty-sheet.route.tsx', { id: `${place}-empty-sheet` }),
  route(`${place}/new/:draftId`, 'features/rounds/run/choose-part.route.tsx', { id: `${place}-list` }),
  ...roundsOf(place),
  route(`${place}/rounds/:roundId/:item/wish`, 'features/calmap/wish.route.tsx', { id: `${place}-wish` }),
]

/** A line of ten points: ours, and those that agencies bring. */
const lineAt = (place: string) => [
  route(place, 'features/quality-of-life/quality-of-life.route.tsx', { id: place }),
  ...roundsOf(place),
]

/** A worker's or an administrator's own keys and recovery codes. */
const signingInOf = (place: string) => [
  route(`${place}/passkeys`, 'features/account/passkeys/passkeys.route.tsx', { id: `${place}-passkeys` }),
  route(`${place}/passkeys/new`, 'features/account/passkeys/ask-to-make.route.tsx', { id: `${place}-passkeys-new` }),
  route(`${place}/recovery-codes`, 'features/account/second-factor/recovery-codes.route.tsx', {
    id: `${place}-recovery-codes`,
  }),
]

/** Every address of Footbridge; it reads like a table of contents. Who may open what stands in docs and in the matrix test. */
export default [
  // Anyone
  index('features/account/landing/landing.route.tsx'),
  route('sign-up', 'features/account/signing-up/sign-up.route.tsx'),
  route('sign-in', 'features/account/signing-in/sign-in.route.tsx'),
  route('sign-in/second', 'features/account/second-factor/second.route.tsx'),
  route('sign-in/second/passkey', 'features/account/second-factor/ask-second.route.tsx'),
  route('sign-in/second/set-up', 'features/account/second-factor/set-up-second.route.tsx'),
  route('sign-in/handed-code', 'features/account/handed-code/handed-code.route.tsx'),
  route('sign-in/first-time', 'features/account/first-time/first-time.route.tsx'),
  route('sign-in/backup-card', 'features/account/backup-card/sign-in-backup-card.route.tsx'),
  route('sign-in/lock', 'features/account/lock/lock.route.tsx'),
  route('sign-in/passkey', 'features/account/passkeys/ask-to-sign-in.route.tsx'),
  route('sign-in/agency', 'features/account/agency/go.route.tsx'),
  route('sign-in/agency/back', 'features/account/agency/back.route.tsx'),
  route('sign-in/ways-back', 'features/account/way-back/ways-back.route.tsx'),
  route('sign-in/code', 'features/account/way-back/ask.route.tsx'),
  route('sign-in/code/:wayBackId', 'features/account/way-back/enter.route.tsx'),
  route('sign-out', 'features/account/signing-in/sign-out.route.tsx'),
  route('exit', 'features/account/signing-in/exit.route.tsx'),
  route('language', 'features/account/me/language.route.tsx'),
  route('help', 'features/help/help.route.tsx'),
  route('help/today', 'features/help/help-today.route.tsx'),
  route('help/my-rights', 'features/help/my-rights.route.tsx'),
  route('help/my-life-now', 'features/help/questionnaires/my-life-now.route.tsx'),
  route('help/my-family-map', 'features/help/questionnaires/my-family-map.route.tsx'),
  route('help/my-bridge', 'features/help/questionnaires/my-bridge.route.tsx'),
  route('help/my-phone', 'features/help/my-phone.route.tsx'),
  route('help/earn-more', 'features/help/earn-more.route.tsx'),
  // Whoever has the address, such as a calendar app: there is no session.
  route('calendar/:secret', 'features/calendar/feed.route.tsx'),
  // In the demo alone: what would have been sent.
  route('demo/messages', 'features/messages/demo-messages.route.tsx'),
  route('privacy', 'features/help/privacy.route.tsx'),
  route('accessibility', 'features/help/accessibility.route.tsx'),
  route('reading', 'features/reading-help/reading-help.route.tsx'),

  // Whoever is signed in: is it really me
  route('confirm', 'features/account/confirm/confirm.route.tsx'),
  route('confirm/passkey', 'features/account/passkeys/ask-to-confirm.route.tsx'),

  // A participant: my account
  route('me', 'features/account/me/me.route.tsx'),
  route('me/eighteen', 'features/account/eighteen/eighteen.route.tsx'),
  route('me/devices', 'features/account/devices/devices.route.tsx'),
  route('me/identifier', 'features/account/identifier/identifier.route.tsx'),
  route('me/password', 'features/account/password/password.route.tsx'),
  route('me/passkeys', 'features/account/passkeys/passkeys.route.tsx', { id: 'me-passkeys' }),
  route('me/passkeys/new', 'features/account/passkeys/ask-to-make.route.tsx', { id: 'me-passkeys-new' }),
  route('me/contact', 'features/account/contact/contact.route.tsx'),
  route('me/contact/:addressId', 'features/account/contact/address.route.tsx'),
  route('me/contact/:addressId/code', 'features/account/contact/address-code.route.tsx'),
  route('me/contact/:addressId/again', 'features/account/contact/again.route.tsx'),
  route('me/contact/:addressId/remove', 'features/account/contact/remove.route.tsx'),
  route('me/handed-code/stop', 'features/account/handed-code/stop-handed-code.route.tsx'),
  route('me/backup-card', 'features/account/backup-card/backup-card.route.tsx'),
  route('me/erase', 'features/erase/erase.route.tsx'),
  route('me/erase/stop', 'features/erase/stop.route.tsx'),
  route('me/my-data', 'features/my-data/my-data.route.tsx'),
  route('me/my-data/page', 'features/my-data/page.route.tsx'),
  route('me/my-data/file', 'features/my-data/file.route.tsx'),

  // A participant: what was typed and not sent yet
  route('draft', 'features/drafts/draft.route.tsx'),

  // A participant: today and goals
  route('today', 'features/today/today.route.tsx'),
  route('today/not-today', 'features/today/not-today.route.tsx'),
  route('today/exit-known', 'features/today/exit-known.route.tsx'),
  route('today/next-week', 'features/today/next-week.route.tsx'),
  route('goals', 'features/goals/goal/list.route.tsx'),
  route('goals/achieved', 'features/goals/achieved/all-achieved.route.tsx'),
  route('goals/sheet', 'features/goals/paper/empty-sheet.route.tsx'),
  route('goals/sheet/type-in', 'features/goals/paper/type-in.route.tsx'),
  route('goals/week', 'features/goals/paper/week.route.tsx'),
  route('goals/calendar', 'features/calendar/calendar.route.tsx'),
  route('goals/calendar/file', 'features/calendar/file.route.tsx'),
  route('goals/calendar/stop', 'features/calendar/stop.route.tsx'),
  route('goals/new', 'features/goals/builder/new.route.tsx'),
  route('goals/new/:draftId/what', 'features/goals/builder/what.route.tsx'),
  route('goals/new/:draftId/ideas', 'features/goals/builder/ideas.route.tsx'),
  route('goals/new/:draftId/blanks', 'features/goals/builder/blanks.route.tsx'),
  route('goals/new/:draftId/when', 'features/goals/builder/when.route.tsx'),
  route('goals/new/:draftId/first-step', 'features/goals/builder/first-step.route.tsx'),
  route('goals/new/:draftId/read-back', 'features/goals/builder/read-back.route.tsx'),
  route('goals/:goalId', 'features/goals/goal/goal.route.tsx'),
  route('goals/:goalId/plan', 'features/goals/goal/plan.route.tsx'),
  route('goals/:goalId/do', 'features/goals/look/do.route.tsx'),
  route('goals/:goalId/review', 'features/goals/look/review.route.tsx'),
  route('goals/:goalId/review/more', 'features/goals/look/review-more.route.tsx'),
  route('goals/:goalId/review/next', 'features/goals/look/next.route.tsx'),
  route('goals/:goalId/review/later', 'features/goals/look/later.route.tsx'),
  route('goals/:goalId/achieved', 'features/goals/achieved/achieved.route.tsx'),
  route('goals/:goalId/sheet', 'features/goals/paper/goal-sheet.route.tsx'),
  route('goals/:goalId/certificate', 'features/goals/achieved/certificate.route.tsx'),
  route('goals/:goalId/copy', 'features/goals/copy/copy.route.tsx'),
  route('goals/:goalId/papers', 'features/goals/papers/papers.route.tsx'),
  route('goals/:goalId/status', 'features/goals/goal/status.route.tsx'),
  route('goals/:goalId/family', 'features/goals/family/family.route.tsx'),
  route('goals/:goalId/only-me', 'features/goals/goal/only-me.route.tsx'),
  route('goals/:goalId/history', 'features/goals/history/history.route.tsx'),
  route('goals/:goalId/history/wordings', 'features/goals/history/wordings.route.tsx'),
  route('goals/:goalId/history/:eventId', 'features/goals/history/line.route.tsx'),
  route('goals/:goalId/history/:eventId/correct', 'features/goals/history/correct.route.tsx'),
  route('goals/:goalId/cards/measure', 'features/goals/cards/measure.route.tsx'),
  route('goals/:goalId/cards/sure', 'features/goals/cards/sure.route.tsx'),
  route('goals/:goalId/cards/in-the-way', 'features/goals/cards/in-the-way.route.tsx'),
  route('goals/:goalId/cards/steps', 'features/goals/cards/more-steps.route.tsx'),
  route('goals/:goalId/cards/:card', 'features/goals/cards/card.route.tsx'),
  route('goals/:goalId/potholes/:potholeId', 'features/goals/cards/pothole.route.tsx'),
  route('goals/:goalId/steps/new', 'features/goals/steps/new-step.route.tsx'),
  route('goals/:goalId/steps/:stepId', 'features/goals/steps/step.route.tsx'),
  route('goals/:goalId/steps/:stepId/mark', 'features/goals/steps/mark.route.tsx'),
  route('goals/:goalId/steps/:stepId/move', 'features/goals/steps/move.route.tsx'),
  route('goals/:goalId/steps/:stepId/way', 'features/goals/steps/way.route.tsx'),
  route('goals/:goalId/steps/:stepId/day', 'features/goals/steps/day.route.tsx'),

  // A participant: my big goal and the goals on the way
  route('roadmap', 'features/roadmap/road/roadmap.route.tsx', { id: 'roadmap-now' }),
  route('roadmap/new', 'features/roadmap/road/new-roadmap.route.tsx'),
  route('roadmap/:roadmapId', 'features/roadmap/road/roadmap.route.tsx', { id: 'roadmap-named' }),
  route('roadmap/:roadmapId/change', 'features/roadmap/road/change-roadmap.route.tsx'),
  route('roadmap/:roadmapId/status', 'features/roadmap/road/roadmap-status.route.tsx'),
  route('roadmap/:roadmapId/sheet', 'features/roadmap/road/sheet.route.tsx'),
  route('roadmap/:roadmapId/story/:lineId', 'features/roadmap/road/roadmap-line.route.tsx'),
  route('roadmap/:roadmapId/updates/new', 'features/roadmap/updates/new-update.route.tsx'),
  route('roadmap/:roadmapId/updates/:updateId', 'features/roadmap/updates/update.route.tsx'),
  route('roadmap/:roadmapId/stops', 'features/roadmap/stops/stops.route.tsx'),
  route('roadmap/:roadmapId/stops/new', 'features/roadmap/stops/new-stop.route.tsx'),
  route('roadmap/:roadmapId/stops/mine', 'features/roadmap/stops/stop-from-goal.route.tsx'),
  route('roadmap/:roadmapId/stops/:stopId', 'features/roadmap/stops/stop.route.tsx'),
  route('roadmap/:roadmapId/stops/:stopId/mark', 'features/roadmap/stops/mark-stop.route.tsx'),
  route('roadmap/:roadmapId/stops/:stopId/move', 'features/roadmap/stops/move-stop.route.tsx'),
  route('roadmap/:roadmapId/stops/:stopId/begin', 'features/goals/builder/begin-from-stop.route.tsx'),
  route('roadmap/:roadmapId/stops/:stopId/tie', 'features/roadmap/stops/tie-stop.route.tsx'),
  route('roadmap/:roadmapId/stops/:stopId/untie', 'features/roadmap/stops/untie-stop.route.tsx'),
  route('roadmap/:roadmapId/stops/:stopId/remove', 'features/roadmap/stops/remove-stop.route.tsx'),
  route('goals/:goalId/roadmap', 'features/roadmap/goal/goal-on-the-way.route.tsx'),

  // A participant: papers to turn in
  route('to-dos', 'features/to-dos/to-dos.route.tsx'),
  route('to-dos/new', 'features/to-dos/new-to-do.route.tsx'),
  route('to-dos/:toDoId', 'features/to-dos/to-do.route.tsx'),
  route('to-dos/:toDoId/mark', 'features/to-dos/mark.route.tsx'),
  route('to-dos/:toDoId/remove', 'features/to-dos/remove.route.tsx'),
  route('to-dos/:toDoId/goal', 'features/goals/papers/back-to-goal.route.tsx'),

  // A participant: my life now, my family map, my bridge
  ...lineAt('quality-of-life'),
  ...mapAt('calmap'),
  route('bridge', 'features/bridge/bridge.route.tsx'),
  route('bridge/rounds', 'features/bridge/all-bridges.route.tsx'),
  route('bridge/keep', 'features/bridge/keep/keep.route.tsx'),
  route('bridge/keep/picture', 'features/bridge/keep/picture.route.tsx'),
  route('bridge/new/:draftId/household', 'features/rounds/run/household.route.tsx'),
  ...roundsOf('bridge'),
  // The same for what an agency brought along under a name of its own.
  ...lineAt('lines/:instrument'),
  ...mapAt('maps/:instrument'),

  // A participant: everything on one line of time
  route('history', 'features/history/time-line.route.tsx'),
  route('history/then-and-now', 'features/history/then-and-now.route.tsx'),

  // A participant: children they write for
  route('family/moments', 'features/children/family-moments.route.tsx'),
  route('family/children', 'features/children/children.route.tsx'),
  route('family/children/new', 'features/children/new-child.route.tsx'),
  route('family/children/:childId', 'features/children/child.route.tsx'),
  route('family/children/:childId/change', 'features/children/change-child.route.tsx'),
  route('family/children/:childId/standing', 'features/children/standing.route.tsx'),
  route('family/children/:childId/goal', 'features/goals/for-child/begin-for-child.route.tsx'),
  route('family/children/:childId/moments/new', 'features/milestones/for-child/new-child-moment.route.tsx'),

  // A participant: special moments on that line
  route('milestones/new', 'features/milestones/new-milestone.route.tsx'),
  route('milestones/:milestoneId', 'features/milestones/milestone.route.tsx'),
  route('milestones/:milestoneId/change', 'features/milestones/change-milestone.route.tsx'),
  route('milestones/:milestoneId/remove', 'features/milestones/remove-milestone.route.tsx'),
  route('milestones/:milestoneId/happened', 'features/milestones/coming/happened.route.tsx'),
  route('milestones/:milestoneId/story/:lineId', 'features/milestones/milestone-line.route.tsx'),

  // A participant: my family circle
  route('c', 'features/family/inviting/code.route.tsx'),
  route('family', 'features/family/circle/family.route.tsx'),
  route('family/invite', 'features/family/inviting/invite.route.tsx'),
  route('family/invite/:invitationId', 'features/family/inviting/invitation.route.tsx'),
  route('family/join', 'features/family/inviting/join.route.tsx'),
  route('family/sheet', 'features/family/sheet/family-sheet.route.tsx'),
  route('family/people/:memberId', 'features/family/circle/member.route.tsx'),
  route('family/quiet', 'features/family/circle/quiet.route.tsx'),
  route('family/leave', 'features/family/circle/leave.route.tsx'),

  // A participant: what the family does together
  route('family/goals/new', 'features/family-goals/new-family-goal.route.tsx'),
  route('family/goals/:familyGoalId', 'features/family-goals/family-goal.route.tsx'),
  route('family/goals/:familyGoalId/answer', 'features/family-goals/answer.route.tsx'),
  route('family/goals/:familyGoalId/change', 'features/family-goals/change-family-goal.route.tsx'),
  route('family/goals/:familyGoalId/status', 'features/family-goals/status.route.tsx'),
  route('family/goals/:familyGoalId/steps/new', 'features/family-goals/steps/new-step.route.tsx'),
  route('family/goals/:familyGoalId/steps/:familyStepId', 'features/family-goals/steps/step.route.tsx'),
  route('family/goals/:familyGoalId/steps/:familyStepId/mark', 'features/family-goals/steps/mark.route.tsx'),
  route('family/goals/:familyGoalId/check-in', 'features/family-goals/going/check-in.route.tsx'),
  route(
    'family/goals/:familyGoalId/check-ins/:familyCheckInId/take-back',
    'features/family-goals/going/take-check-in-back.route.tsx',
  ),

  // A participant: letting a worker see
  route('sharing', 'features/sharing/sharing.route.tsx'),
  route('sharing/stop-all', 'features/sharing/stop/stop-all.route.tsx'),
  route('sharing/stop-all/off', 'features/sharing/stop/stop-all-off.route.tsx'),
  route('sharing/new', 'features/sharing/choose-worker.route.tsx'),
  route('sharing/new/:draftId/when', 'features/sharing/connect/when-to-finish.route.tsx'),
  route('sharing/new/:draftId/what', 'features/sharing/choose-what.route.tsx'),
  route('sharing/new/:draftId/preview', 'features/caseload/preview.route.tsx'),
  route('sharing/new/:draftId/preview/then-and-now', 'features/history/previewed-then-and-now.route.tsx', {
    id: 'then-and-now-drafted',
  }),
  route('sharing/new/:draftId/sign', 'features/sharing/sign.route.tsx'),
  route('sharing/:releaseId', 'features/sharing/signed-copy.route.tsx'),
  route('sharing/:releaseId/page', 'features/caseload/shown-page.route.tsx'),
  route('sharing/:releaseId/page/then-and-now', 'features/history/previewed-then-and-now.route.tsx', {
    id: 'then-and-now-signed',
  }),
  route('sharing/:releaseId/again', 'features/sharing/connect/again.route.tsx'),
  route('sharing/:releaseId/let-it-end', 'features/sharing/ending/let-it-end.route.tsx'),
  route('sharing/:releaseId/stop', 'features/sharing/stop/stop.route.tsx'),
  route('who-looked', 'features/access-log/who-looked.route.tsx'),

  // A worker
  route('worker', 'features/caseload/list/caseload.route.tsx'),
  route('worker/people/:participantId', 'features/caseload/appointment.route.tsx'),
  route('worker/people/:participantId/copy/:shape', 'features/caseload/copy/case-copy.route.tsx'),
  route('worker/people/:participantId/end', 'features/caseload/end/end-work.route.tsx'),
  route('worker/people/:participantId/then-and-now', 'features/history/shown-then-and-now.route.tsx'),
  route('worker/pins', 'features/caseload/pins/pins.route.tsx'),
  route('worker/me', 'features/caseload/code/worker-me.route.tsx'),
  ...signingInOf('worker/me'),
  route('worker/stay', 'features/caseload/stay.route.tsx'),

  // An administrator
  route('admin', 'features/administration/workers/workers.route.tsx'),
  route('admin/workers/new', 'features/administration/workers/add-worker.route.tsx'),
  route('admin/workers/:workerId', 'features/administration/workers/worker.route.tsx'),
  route('admin/workers/:workerId/move', 'features/administration/workers/move-worker.route.tsx'),
  route('admin/workers/:workerId/code', 'features/administration/workers/worker-code.route.tsx'),
  route('admin/workers/:workerId/second-factor', 'features/administration/workers/reset-second.route.tsx'),
  route('admin/workers/:workerId/account', 'features/administration/workers/worker-account.route.tsx'),
  route('admin/people', 'features/administration/people/people.route.tsx'),
  route('admin/people/code', 'features/administration/people/hand-code.route.tsx'),
  route('admin/people/block', 'features/administration/people/block.route.tsx'),
  route('admin/me', 'features/administration/me/administrator-me.route.tsx'),
  ...signingInOf('admin/me'),
  route('admin/stay', 'features/administration/me/stay.route.tsx'),
] satisfies RouteConfig
