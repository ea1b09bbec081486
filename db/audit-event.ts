/**
 * Everything the audit log can say, as one closed list: who did or saw what. An event holds ids and names of fields or
 * sections, never a word that a person wrote, because the log outlives erasure.
 */
export type AuditKind =
  // account
  | 'signed-up'
  | 'signed-in'
  | 'signed-out'
  | 'confirmed'
  | 'sign-in-failed'
  | 'backup-codes-made'
  | 'backup-code-used'
  | 'password-changed'
  | 'identifier-changed'
  | 'passkey-added'
  | 'passkey-removed'
  | 'passkey-used'
  | 'account-locked'
  | 'device-signed-out'
  | 'exit-explained'
  | 'language-chosen'
  | 'programme-chosen'
  | 'person-changed'
  | 'data-read'
  | 'data-downloaded'
  | 'erasing-asked'
  | 'erasing-stopped'
  | 'erased'
  | 'worker-added'
  | 'template-loaded'
  | 'template-retired'
  | 'cost-of-living-loaded'
  | 'help-numbers-loaded'
  | 'copy-shapes-chosen'
  | 'instrument-loaded'
  | 'instrument-mended'
  | 'instrument-retired'
  | 'worker-ended'
  | 'worker-reopened'
  | 'worker-moved'
  | 'invitation-made'
  | 'invitation-used'
  | 'handed-code-asked'
  | 'handed-code-made'
  | 'handed-code-stopped'
  | 'handed-code-used'
  | 'showing-block-asked'
  | 'second-factor-set'
  | 'second-factor-reset'
  | 'agency-sign-on-tied'
  | 'administrator-added'
  | 'administrator-ended'
  // messages, and where they go
  | 'address-added'
  | 'address-confirmed'
  | 'address-changed'
  | 'address-removed'
  | 'way-back-sent'
  | 'way-back-used'
  | 'message-given-up'
  // goals
  | 'goal-set'
  | 'goal-typed-in'
  | 'goal-changed'
  | 'goal-status-changed'
  | 'goal-card-written'
  | 'goal-numbered'
  | 'step-added'
  | 'step-changed'
  | 'step-status-changed'
  | 'steps-moved'
  | 'pothole-added'
  | 'pothole-changed'
  | 'check-in-added'
  | 'goal-reviewed'
  | 'only-me-changed'
  | 'check-in-corrected'
  | 'review-postponed'
  | 'change-undone'
  // the big goal
  | 'roadmap-set'
  | 'roadmap-changed'
  | 'roadmap-status-changed'
  | 'roadmap-update-added'
  | 'roadmap-update-changed'
  | 'stop-added'
  | 'stop-changed'
  | 'stop-removed'
  | 'stop-reached'
  | 'stops-moved'
  | 'stop-tied'
  | 'stop-untied'
  // papers to turn in
  | 'to-do-added'
  | 'to-do-changed'
  | 'to-do-marked'
  | 'to-do-removed'
  | 'goal-became-to-do'
  | 'to-do-became-goal'
  // special moments
  | 'milestone-added'
  | 'milestone-changed'
  | 'milestone-removed'
  // my family circle
  | 'circle-invitation-made'
  | 'circle-invitation-ended'
  | 'circle-asked'
  | 'circle-asking-ended'
  | 'circle-let-in'
  | 'circle-let-see'
  | 'circle-hidden-from'
  | 'circle-left'
  | 'circle-quiet'
  | 'circle-not-quiet'
  | 'teenager-grown-up'
  // rounds
  | 'round-finished'
  | 'round-changed'
  | 'wish-set'
  // sharing
  | 'worker-code-shown'
  | 'release-signed'
  | 'release-stopped'
  | 'release-ended'
  | 'ending-put-away'
  | 'calendar-feed-started'
  | 'calendar-feed-ended'
  | 'all-showing-stopped'
  | 'all-showing-allowed'
  | 'worker-looked'
  | 'worker-listed'

export type AuditRole = 'participant' | 'worker' | 'administrator' | 'operator' | 'visitor'

export interface AuditEvent {
  at: string
  /** null when nobody was signed in: a visitor, or the operator at the command line */
  accountId: string | null
  role: AuditRole
  kind: AuditKind
  subject: { kind: string; id: string } | null
  /** whose record it is about */
  personId: string | null
  fields: string[]
  /** the change it belongs to, when a form made it */
  changeId: string | null
}
