// The only door to the database. The name ends in .server so that a page that reaches for it in a browser build fails.

export type { NewAccount, PersonSettings, SignInAccount } from './accounts.ts'
export {
  accountsPerIdentifier,
  accountsSigningInAs,
  addAccount,
  isIdentifierTaken,
  lockAccount,
  passwordHashOf,
  setIdentifier,
  setLanguage,
  setName,
  setPasswordHash,
  setSettings,
  setTeenSince,
  settingsOf,
  unlockAccount,
} from './accounts.ts'
export type { AdministratorAccount } from './administrators.ts'
export { endAccount, findAdministratorSigningInAs, listAdministrators } from './administrators.ts'
export type { AgencyAccount } from './agency-sign-on.ts'
export {
  addAgencyAsk,
  agencyAccountsSigningInAs,
  findAccountOfIdentity,
  takeAgencyAsk,
  tieIdentity,
} from './agency-sign-on.ts'
export type { Attempts } from './attempts.ts'
export { addFailure, attemptsOf, forgetFailures, noteTry, waitForTries } from './attempts.ts'
export type { AuditHead, AuditVerdict } from './audit.ts'
export { appendAudit, auditHead, verifyAudit } from './audit.ts'
export type { AuditEvent, AuditKind, AuditRole } from './audit-event.ts'
export { copyDatabaseTo, faultsOfDatabase } from './backup.ts'
export { backupCodesLeft, hasBackupCode, replaceBackupCodes, spendBackupCode } from './backup-codes.ts'
export type { Table, Whose } from './belongings.ts'
export { rowsOf, tablesOfPeople } from './belongings.ts'
export {
  endCalendarFeeds,
  findCalendarFeed,
  findCalendarOwner,
  listStepsForCalendar,
  openCalendarFeed,
} from './calendar-feeds.ts'
export type { Change, Once } from './changes.ts'
export { findAnswer, once } from './changes.ts'
export type { Child } from './children.ts'
export { findChild, insertChild, isTeenager, listChildren, updateChild } from './children.ts'
export type { Circle, CircleMember } from './circle.ts'
export {
  becomeAdult,
  beginCircle,
  countMembers,
  enterCircle,
  findMembership,
  hideFrom,
  isLivedIn,
  leaveCircle,
  letSee,
  moveIntoCircle,
  readCircle,
  setQuiet,
  standsAlone,
  waitForCircle,
  waitForMembership,
} from './circle.ts'
export type { Asking, CircleInvitation } from './circle-invitations.ts'
export {
  askToComeIn,
  endInvitation,
  findAskOf,
  findInvitationByCode,
  findInvitationOf,
  insertCircleInvitation,
  isInvitationOf,
  listAsking,
  listInvitationsOpen,
} from './circle-invitations.ts'
export type { CircleLine } from './circle-lines.ts'
export { publishLines, readCircleLines } from './circle-lines.ts'

export type { Reader, Trx } from './columns.ts'
export { waitForWorker } from './columns.ts'
export type { DatabaseSettings } from './connect.ts'
export { closeDatabase, openDatabase, pragmas } from './connect.ts'
export type { ContactAddress } from './contact.ts'
export { confirmContact, deleteContact, findContact, insertContact, listContact, setContactUses } from './contact.ts'
export type { KeptAmounts } from './cost-of-living.ts'
export { costOfLivingOffered, insertCostOfLiving, knowCostOfLiving, listCostOfLiving } from './cost-of-living.ts'
export type { Draft, DraftFields, DraftToSave, SavedDraft } from './drafts.ts'
export {
  deleteDraft,
  deleteExpiredDrafts,
  endPageDraft,
  findDraft,
  findDraftOf,
  findDraftToOpen,
  listDrafts,
  saveDraft,
} from './drafts.ts'
export type { Ending } from './endings.ts'
export { listEndings } from './endings.ts'
export type { EndsSoon } from './ends-soon.ts'
export { listEndsSoon, putAwayAs } from './ends-soon.ts'
export type { LastErasing } from './erasures.ts'
export {
  deleteErasure,
  erasePersonDue,
  findWhose,
  forgetOldPages,
  insertErasure,
  lastErasings,
  listErasuresDue,
} from './erasures.ts'
export { listEventsAbout } from './events-about.ts'
export {
  answerFamilyGoal,
  askToFamilyGoal,
  freeFamilySteps,
  insertFamilyCheckIn,
  insertFamilyStep,
  removeFamilyCheckIn,
  updateFamilyGoal,
  updateFamilyStep,
} from './family-goal-changes.ts'
export type { FamilyCheckIn, FamilyGoal, FamilyStep, TakingPart } from './family-goals.ts'
export {
  countFamilyGoals,
  findFamilyGoal,
  findUntoldSince,
  insertFamilyGoal,
  listFamilyGoals,
} from './family-goals.ts'
export type { FamilyMoment } from './family-line.ts'
export { readFamilyLine } from './family-line.ts'
export type { Flag } from './flag.ts'
export { flag } from './flag.ts'
export type { Card, CardName, Pothole } from './goal-cards.ts'
export {
  deleteCard,
  deletePothole,
  findPothole,
  insertPothole,
  listCards,
  listPotholes,
  putCard,
  updatePothole,
} from './goal-cards.ts'
export type { GoalEventPlace } from './goal-events.ts'
export { addGoalEvent, listGoalEvents, listGoalTurns, listNewestGoalEvents } from './goal-events.ts'
export { listGoalEventsAfter } from './goal-news.ts'
export { numberGoalsShown } from './goal-numbers.ts'
export type { KeptTemplate } from './goal-templates.ts'
export {
  insertTemplate,
  knowTemplates,
  listTemplates,
  listTemplatesOffered,
  retireTemplate,
} from './goal-templates.ts'
export type { Goal } from './goals.ts'
export { countGoals, findGoal, insertGoal, listGoals, listGoalsNow, listGoalsReached, updateGoal } from './goals.ts'
export type { GoalListed, GoalShownWhole, ShownBy } from './goals-shown.ts'
export { goalsListed, goalsShownTo, goalsShownWhole } from './goals-shown.ts'
export type { PersonAsked } from './handed-codes.ts'
export {
  countActs,
  dropHandedCode,
  knownBesides,
  participantsSigningInAs,
  putHandedCode,
  spendHandedCode,
} from './handed-codes.ts'
export { newId } from './ids.ts'
export type { InstrumentVersion, KeptInstrument, ToAnswer } from './instruments.ts'
export {
  findInstrumentAt,
  findToAnswer,
  insertInstrument,
  instrumentsOffered,
  instrumentsOfferedTo,
  knowInstruments,
  knowKeys,
  listInstruments,
  mendInstrument,
  retireInstrument,
} from './instruments.ts'
export { dropInvitation, putInvitation, spendInvitation } from './invitations.ts'
export { putKept } from './kept.ts'
export type { KeptFamilyGoal } from './kept-family-goals.ts'
export { familyGoalWordsOf } from './kept-family-goals.ts'
export type { Review } from './looking-again.ts'
export {
  addReviewWords,
  insertCheckIn,
  insertReview,
  lastReview,
  listAmounts,
  listReviewsReached,
  listReviewsSince,
} from './looking-again.ts'
export { listLooks, recordListLook, recordLook } from './looks.ts'
export { databaseAnswers, migrateToLatest, migrationsAreCurrent } from './migrate.ts'
export type { Milestone, MilestoneFields, MilestoneListed } from './milestones.ts'
export {
  addMilestoneEvent,
  findMilestone,
  findMilestoneWith,
  insertMilestone,
  listMilestoneEvents,
  listMilestones,
  milestonesListed,
  milestonesShownTo,
  putMilestoneKept,
  readMilestoneAsKept,
  updateMilestone,
} from './milestones.ts'
export type { Lease, MessageToSend, Notice, NoticeKind } from './outbox.ts'
export {
  countToday,
  endMessage,
  isAnythingDue,
  isJobDue,
  leaseMessages,
  listMessagesSent,
  queueCode,
  queueMessage,
  sweepMessages,
  takeJob,
} from './outbox.ts'
export type { DraftAtPage, PageDraft, TypedFields } from './page-drafts.ts'
export { findPageDraft, keepPageDraft } from './page-drafts.ts'
export type { Passkey, PasskeyOf, PasskeyPurpose } from './passkeys.ts'
export {
  addPasskey,
  findPasskey,
  listPasskeys,
  notePasskeyUse,
  removePasskey,
  removePasskeysOf,
  spendQuestion,
  waitForPasskeys,
} from './passkeys.ts'
export type { PersonPreviewed } from './people-previewed.ts'
export { findPersonDrafted, findPersonReleased } from './people-previewed.ts'
export type { PersonListed, PersonSeen, PersonShown } from './people-shown.ts'
export { findPersonShownTo, listPeopleShownTo, listPinned } from './people-shown.ts'
export { isPinned, pin, unpin } from './pins.ts'
export type { Programme } from './programmes.ts'
export { copyShapesOf, findProgramme, listProgrammes, setCopyShapes, setHelpNumbers } from './programmes.ts'
export type { ReleaseChoice, ReleaseDraft } from './release-drafts.ts'
export { findReleaseDraft, NOTHING_CHOSEN, saveReleaseDraft } from './release-drafts.ts'
export type { Release, WorkerCard } from './releases.ts'
export {
  endRelease,
  endReleasesBetween,
  findRelease,
  findWorker,
  findWorkerByCode,
  findWorkerKnownTo,
  insertRelease,
  listReleases,
  listWorkersKnownTo,
  replaceReleases,
  saveWorkerCode,
} from './releases.ts'
export { putRoadKept, readRoadAsKept } from './roadmap-kept.ts'
export type { Stop, StopWords } from './roadmap-stops.ts'
export {
  deleteStop,
  findStop,
  findStopById,
  findStopOfGoal,
  insertStop,
  listGoalsOnTheWay,
  listStops,
  orderStops,
  updateStop,
} from './roadmap-stops.ts'
export type { Roadmap, RoadmapEventPlace, RoadmapUpdate } from './roadmaps.ts'
export {
  addRoadmapEvent,
  changeRoadmapUpdate,
  deleteRoadmapUpdate,
  findRoadmap,
  findRoadmapNow,
  insertRoadmap,
  insertRoadmapUpdate,
  listRoadmapEvents,
  listRoadmaps,
  listRoadmapTurns,
  listRoadmapUpdates,
  updateRoadmap,
  waitForRoadmaps,
} from './roadmaps.ts'
export type { RoadmapShown } from './roadmaps-shown.ts'
export { roadmapShownTo } from './roadmaps-shown.ts'
export type { Round, RoundHead, StoredAnswer } from './rounds.ts'
export {
  answersOf,
  fillAnswer,
  findRound,
  householdOf,
  insertRound,
  listAllRoundHeads,
  listRoundHeads,
  setHousehold,
  setOnlyMe,
  setWish,
  wishesOf,
  withAnswers,
} from './rounds.ts'
export type { AnsweredShown, KeptAnswer, RoundShown } from './rounds-shown.ts'
export { answeredShownTo, knowAnswered, listKeptAnswers, roundsShownTo, sectionsAnswered } from './rounds-shown.ts'
export type { NewRow, Row, Tables } from './schema.ts'
export type { SecondStep } from './second-factors.ts'
export {
  addSecondFactor,
  addSecondStep,
  dropSecondFactor,
  endSecondStep,
  findSecondFactor,
  findSecondStep,
  spendStep,
} from './second-factors.ts'
export type { DeviceKind, SessionRow } from './sessions.ts'
export {
  addSession,
  dropSessionsExpiredBy,
  endOtherSessions,
  endSession,
  endSessionNamed,
  endSessionsOf,
  findSession,
  listSessions,
  renewSession,
  touchSession,
} from './sessions.ts'
export {
  endShowingStop,
  findShowingStop,
  holdShowingBack,
  letShowingGoOn,
  letShowingGoOnFor,
  waitForShowing,
} from './showing.ts'
export type { Step } from './steps.ts'
export {
  findStep,
  insertStep,
  listAllSteps,
  listSteps,
  listStepsToday,
  orderSteps,
  updateStep,
} from './steps.ts'
export type { Ended } from './stop-showing.ts'
export { stopShowing } from './stop-showing.ts'
export type { PapersDue, ToDo } from './to-dos.ts'
export {
  deleteToDo,
  findToDo,
  findToDoOfGoal,
  insertToDo,
  listToDos,
  papersDue,
  updateToDo,
} from './to-dos.ts'
export type { AroundToday } from './today.ts'
export { readAroundToday } from './today.ts'
export type { CodeOfAccount, CodeSent } from './way-back.ts'
export {
  countCodeTry,
  countWayBackTry,
  findConfirmingCode,
  findWayBack,
  insertWayBack,
  listGettingIn,
  listWayBackCodes,
  listWaysBackToLookAt,
  nameWayBack,
  sendCode,
  spendCode,
  takeWayBack,
} from './way-back.ts'
export type { Office, WorkerAccount } from './workers.ts'
export {
  addWorker,
  endReleasesTo,
  findWorkerAccount,
  findWorkerSigningInAs,
  listOffices,
  listWorkerAccounts,
  officeNamed,
  setWorkerEnded,
  setWorkerOffice,
} from './workers.ts'
export { database, write } from './write.ts'
