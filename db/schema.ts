import type { Generated, Insertable, Selectable } from 'kysely'
import type { Flag } from './flag.ts'
import type {
  ChildTable,
  CircleInvitationTable,
  CircleLineTable,
  CircleMemberTable,
  CircleTable,
  CircleWelcomeTable,
  FamilyCheckInTable,
  FamilyGoalMemberTable,
  FamilyGoalTable,
  FamilyStepTable,
} from './schema-family.ts'
import type { GoalTemplateTable } from './schema-goal-templates.ts'
import type {
  CheckInTable,
  GoalCardTable,
  GoalEventTable,
  GoalTable,
  PotholeTable,
  ReviewTable,
  StepTable,
  ToDoTable,
} from './schema-goals.ts'
import type { CostOfLivingTable, InstrumentTable } from './schema-instruments.ts'
import type {
  AddressCodeTable,
  JobTable,
  MessageCountTable,
  OutboxTable,
  PersonAddressTable,
  WayBackTable,
} from './schema-messages.ts'
import type { MilestoneEventTable, MilestoneTable } from './schema-milestones.ts'
import type { PasskeyChallengeTable, PasskeyTable } from './schema-passkeys.ts'
import type {
  AccountTable,
  AgencyAskTable,
  AgencyIdentityTable,
  AttemptTable,
  BackupCodeTable,
  ErasureTable,
  HandedCodeTable,
  InvitationTable,
  OfficeTable,
  PersonTable,
  ProgrammeTable,
  SecondFactorTable,
  SecondStepTable,
  SessionTable,
  WorkerTable,
} from './schema-people.ts'
import type { RoadmapEventTable, RoadmapStopTable, RoadmapTable, RoadmapUpdateTable } from './schema-roadmap.ts'

/**
 * The tables as TypeScript sees them (camelCase; the database has snake_case). Ids are text made by `newId`; instants are
 * ISO text in UTC; calendar days are `YYYY-MM-DD`; JSON is text, written and read by hand; yes and no are a Flag.
 */
interface DraftTable {
  id: string
  personId: string
  form: string
  subject: string | null
  /** JSON: the fields as they were sent */
  fields: string
  language: string
  version: Generated<number>
  createdAt: string
  updatedAt: string
  expiresAt: string
}

interface ChangeTable {
  accountId: string
  /** the form's submission id: unique for one account */
  id: string
  at: string
  kind: string
  subjectKind: string
  subjectId: string
  personId: string
  /** JSON: keys of what changed, for history and undo */
  snapshot: string
  /** JSON: what the verb answered */
  answer: string
}

interface AuditEventTable {
  sequence: number
  at: string
  accountId: string | null
  role: string
  kind: string
  subjectKind: string | null
  subjectId: string | null
  personId: string | null
  /** JSON: names of fields or sections, never a word a person wrote */
  fields: string
  changeId: string | null
  previousHash: string
  hash: string
}

interface RoundTable {
  id: string
  ownerId: string
  instrumentKey: string
  instrumentVersion: string
  day: string
  finishedAt: string
  occasion: string | null
  onlyMe: Generated<Flag>
  householdSize: number | null
  area: string | null
  earningsVersion: string | null
  /** The day a sheet of paper was typed in, whose day is the round's; null for a round that was answered here. */
  typedInDay: string | null
  version: Generated<number>
}

interface AnswerTable {
  roundId: string
  itemKey: string
  ownerId: string
  level: number | null
  leftOut: 'skip' | 'not-about-me' | 'rather-not-say' | null
  note: string | null
  noteLanguage: string | null
  onlyMe: Generated<Flag>
}

interface WishTable {
  roundId: string
  itemKey: string
  ownerId: string
  level: number
  at: string
}

interface WorkerCodeTable {
  codeHash: string
  workerId: string
  expiresAt: string
}

interface ReleaseTable {
  id: string
  ownerId: string
  workerId: string
  untilDay: string
  reason: string | null
  reasonLanguage: string | null
  signedName: string
  signedText: string
  signedTextVersion: string
  language: string
  /** from this day on the worker sees history */
  fromDay: string
  signedAt: string
  stoppedAt: string | null
  endedReason: 'stopped-by-me' | 'replaced' | 'worker-left' | 'worker-ended-it' | null
  /** with 'stopped-by-me': an administrator stopped all showing, and not the person */
  stoppedForMe: Generated<Flag>
  /** where the worker was when it was signed */
  officeId: string | null
}

/** When nobody sees anything of a person, whatever was signed. Ended ones stay as rows. */
interface ShowingPauseTable {
  id: string
  personId: string
  reason: 'stop-all' | 'code-handed-over'
  startedBy: 'person' | 'administrator'
  since: string
  endedAt: string | null
}

interface ReleaseSectionTable {
  releaseId: string
  section: string
}

interface CalendarFeedTable {
  id: string
  ownerId: string
  /** sha256 of the secret in the address, which is kept nowhere */
  secretHash: string
  startedAt: string
  endedAt: string | null
}

interface ListLookTable {
  workerId: string
  personId: string
  day: string
  at: string
}

interface PinTable {
  workerId: string
  personId: string
  /** on the worker's calendar: on any other the row is as good as gone */
  day: string
  at: string
}

export interface Tables {
  programme: ProgrammeTable
  office: OfficeTable
  person: PersonTable
  account: AccountTable
  worker: WorkerTable
  session: SessionTable
  backupCode: BackupCodeTable
  invitation: InvitationTable
  handedCode: HandedCodeTable
  passkey: PasskeyTable
  passkeyChallenge: PasskeyChallengeTable
  secondFactor: SecondFactorTable
  secondStep: SecondStepTable
  agencyIdentity: AgencyIdentityTable
  agencyAsk: AgencyAskTable
  attempt: AttemptTable
  erasure: ErasureTable
  circle: CircleTable
  circleMember: CircleMemberTable
  circleInvitation: CircleInvitationTable
  circleWelcome: CircleWelcomeTable
  circleLine: CircleLineTable
  child: ChildTable
  familyGoal: FamilyGoalTable
  familyGoalMember: FamilyGoalMemberTable
  familyStep: FamilyStepTable
  familyCheckIn: FamilyCheckInTable
  draft: DraftTable
  change: ChangeTable
  auditEvent: AuditEventTable
  goal: GoalTable
  goalCard: GoalCardTable
  pothole: PotholeTable
  step: StepTable
  checkIn: CheckInTable
  review: ReviewTable
  goalEvent: GoalEventTable
  toDo: ToDoTable
  goalTemplate: GoalTemplateTable
  costOfLiving: CostOfLivingTable
  instrument: InstrumentTable
  roadmap: RoadmapTable
  roadmapStop: RoadmapStopTable
  roadmapUpdate: RoadmapUpdateTable
  roadmapEvent: RoadmapEventTable
  milestone: MilestoneTable
  milestoneEvent: MilestoneEventTable
  round: RoundTable
  answer: AnswerTable
  wish: WishTable
  workerCode: WorkerCodeTable
  release: ReleaseTable
  releaseSection: ReleaseSectionTable
  showingPause: ShowingPauseTable
  calendarFeed: CalendarFeedTable
  listLook: ListLookTable
  personAddress: PersonAddressTable
  addressCode: AddressCodeTable
  wayBack: WayBackTable
  outbox: OutboxTable
  messageCount: MessageCountTable
  job: JobTable
  pin: PinTable
}

/** One row as it is read: `Row<'goal'>`. */
export type Row<T extends keyof Tables> = Selectable<Tables[T]>

/** One row as it is inserted: `NewRow<'goal'>`. */
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>
