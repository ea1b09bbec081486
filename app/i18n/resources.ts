import type accessLog from '#locales/en/access-log.json'
import type account from '#locales/en/account.json'
import type administration from '#locales/en/administration.json'
import type bridge from '#locales/en/bridge.json'
import type calendar from '#locales/en/calendar.json'
import type calmap from '#locales/en/calmap.json'
import type caseload from '#locales/en/caseload.json'
import type children from '#locales/en/children.json'
import type common from '#locales/en/common.json'
import type contact from '#locales/en/contact.json'
import type erase from '#locales/en/erase.json'
import type family from '#locales/en/family.json'
import type familyGoals from '#locales/en/family-goals.json'
import type goals from '#locales/en/goals.json'
import type help from '#locales/en/help.json'
import type history from '#locales/en/history.json'
import type messages from '#locales/en/messages.json'
import type milestones from '#locales/en/milestones.json'
import type myData from '#locales/en/my-data.json'
import type qualityOfLife from '#locales/en/quality-of-life.json'
import type readingHelp from '#locales/en/reading-help.json'
import type roadmap from '#locales/en/roadmap.json'
import type rounds from '#locales/en/rounds.json'
import type sharing from '#locales/en/sharing.json'
import type templates from '#locales/en/templates.json'
import type toDos from '#locales/en/to-dos.json'
import type today from '#locales/en/today.json'

/** The English files are the type of all others: a key that is not there does not compile. */
export interface Resources {
  common: typeof common
  'access-log': typeof accessLog
  account: typeof account
  administration: typeof administration
  bridge: typeof bridge
  calendar: typeof calendar
  calmap: typeof calmap
  caseload: typeof caseload
  children: typeof children
  contact: typeof contact
  erase: typeof erase
  family: typeof family
  'family-goals': typeof familyGoals
  goals: typeof goals
  help: typeof help
  history: typeof history
  messages: typeof messages
  milestones: typeof milestones
  'my-data': typeof myData
  'quality-of-life': typeof qualityOfLife
  'reading-help': typeof readingHelp
  roadmap: typeof roadmap
  rounds: typeof rounds
  sharing: typeof sharing
  templates: typeof templates
  'to-dos': typeof toDos
  today: typeof today
}

export type Namespaces = [
  'common',
  'access-log',
  'account',
  'administration',
  'bridge',
  'calendar',
  'calmap',
  'caseload',
  'children',
  'contact',
  'erase',
  'family',
  'family-goals',
  'goals',
  'help',
  'history',
  'messages',
  'milestones',
  'my-data',
  'quality-of-life',
  'reading-help',
  'roadmap',
  'rounds',
  'sharing',
  'templates',
  'to-dos',
  'today',
]

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Resources
  }
}
