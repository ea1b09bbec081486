/** How old about, which is all that is kept of a child's age. Without gap or overlap, the youngest first. */
export const AGE_BANDS = ['under-one', 'one-and-two', 'three-to-five', 'six-to-eleven', 'twelve-to-seventeen'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export const isAgeBand = (text: string): text is AgeBand => (AGE_BANDS as readonly string[]).includes(text)

/** From 13 the list belongs to the teenager: these ideas are in their own voice, on their own page. */
export const TEEN_BAND: AgeBand = 'twelve-to-seventeen'

/** The five parts of a child's life (domain.md section 6), in the order of the page. */
export const CHILD_AREAS = ['health', 'social', 'self-regulation', 'independence', 'school'] as const
export type ChildArea = (typeof CHILD_AREAS)[number]

/** What many children do by about this age, a visit, a plan, a moment of the family. */
export const CHILD_KINDS = ['around-this-age', 'visit', 'plan', 'family-moment'] as const
export type ChildKind = (typeof CHILD_KINDS)[number]

/** A visit and a plan may have a day that is still to come; nothing else may, so that nothing can be late. */
export const mayCome = (kind: ChildKind | null): boolean => kind === 'visit' || kind === 'plan'

/** Limits used by the schema, the field and the verb alike. A child of 17 may stay on a page for some years more. */
export const CHILD_LIMITS = { nickname: 40, children: 12, place: 80, goals: 60, years: 25 } as const

export interface ChildIdeaFacts {
  band: AgeBand
  area: ChildArea
  kind: ChildKind
  /** where the fact of the small line comes from: an agency confirms it once a year */
  source: Source
}

/** The public sources that were read, 2022 to 2025. */
export const SOURCES = {
  'cdc-milestones': 'CDC, Learn the Signs. Act Early., checklists as revised 2022',
  'aap-visits': 'Bright Futures / AAP schedule of check-ups',
  'dental-home': 'AAP and AAPD, dental home by age one',
  'aap-reading': 'AAP policy on reading aloud from birth, 2014 and 2024',
  'medicaid-lead': 'medicaid.gov, lead screening',
  'aap-screening': 'AAP, screening at 9, 18 and 30 months',
  'uspstf-eyes': 'US Preventive Services Task Force 2017',
  'head-start': 'Head Start: families on public assistance qualify',
  'cdc-sleep': 'CDC, Do Your Children Get Enough Sleep?',
  'cdc-parenting-6': 'CDC, Positive Parenting Tips, 6 to 8 years',
  'ed-absence': 'US Department of Education, chronic absence',
  'cdc-preteen-shots': 'CDC, preteen vaccines',
  'cdc-parenting-12': 'CDC, Positive Parenting Tips, 12 to 14 years',
  'cdc-parenting-15': 'CDC, Positive Parenting Tips, 15 to 17 years',
  'dol-youth': 'US Department of Labor, YouthRules',
  fafsa: 'FAFSA, studentaid.gov',
} as const
type Source = keyof typeof SOURCES

const by = (band: AgeBand) => (area: ChildArea, kind: ChildKind, source: Source) => ({ band, area, kind, source })
const baby = by('under-one')
const toddler = by('one-and-two')
const small = by('three-to-five')
const pupil = by('six-to-eleven')
const teen = by('twelve-to-seventeen')

/**
 * Ideas of moments for a child, six a band: keys, so that each reader reads them in their own language. They are there to be
 * picked up, never a list to tick off: what is not added is shown nowhere, and nothing is late.
 */
const IDEAS = {
  'baby-checkups': baby('health', 'visit', 'aap-visits'),
  'baby-dentist': baby('health', 'visit', 'dental-home'),
  'baby-laughs': baby('social', 'around-this-age', 'cdc-milestones'),
  'baby-calms': baby('self-regulation', 'around-this-age', 'cdc-milestones'),
  'baby-sits': baby('independence', 'around-this-age', 'cdc-milestones'),
  'baby-book': baby('school', 'family-moment', 'aap-reading'),
  'toddler-lead': toddler('health', 'visit', 'medicaid-lead'),
  'toddler-growth': toddler('health', 'visit', 'aap-screening'),
  'toddler-feelings': toddler('social', 'around-this-age', 'cdc-milestones'),
  'toddler-toys': toddler('self-regulation', 'around-this-age', 'cdc-milestones'),
  'toddler-spoon': toddler('independence', 'around-this-age', 'cdc-milestones'),
  'toddler-words': toddler('school', 'around-this-age', 'cdc-milestones'),
  'small-eyes': small('health', 'visit', 'uspstf-eyes'),
  'small-comforts': small('social', 'around-this-age', 'cdc-milestones'),
  'small-calm': small('self-regulation', 'around-this-age', 'cdc-milestones'),
  'small-job': small('independence', 'around-this-age', 'cdc-milestones'),
  'small-preschool': small('school', 'plan', 'head-start'),
  'small-counts': small('school', 'around-this-age', 'cdc-milestones'),
  'pupil-checkup': pupil('health', 'visit', 'aap-visits'),
  'pupil-sleep': pupil('health', 'family-moment', 'cdc-sleep'),
  'pupil-friend': pupil('social', 'around-this-age', 'cdc-parenting-6'),
  'pupil-feelings': pupil('self-regulation', 'around-this-age', 'cdc-parenting-6'),
  'pupil-shoes': pupil('independence', 'around-this-age', 'cdc-parenting-6'),
  'pupil-month': pupil('school', 'family-moment', 'ed-absence'),
  'teen-shots': teen('health', 'visit', 'cdc-preteen-shots'),
  'teen-sleep': teen('health', 'family-moment', 'cdc-sleep'),
  'teen-feelings': teen('social', 'around-this-age', 'cdc-parenting-12'),
  'teen-choice': teen('self-regulation', 'around-this-age', 'cdc-parenting-15'),
  'teen-job': teen('independence', 'plan', 'dol-youth'),
  'teen-after-school': teen('school', 'plan', 'fafsa'),
} as const satisfies Record<string, ChildIdeaFacts>

export type ChildIdea = keyof typeof IDEAS
export const CHILD_IDEAS = Object.keys(IDEAS) as ChildIdea[]

export const isChildIdea = (text: string): text is ChildIdea => Object.hasOwn(IDEAS, text)

export const factsOf = (idea: ChildIdea): ChildIdeaFacts => IDEAS[idea]

/** The ideas of one age, in the order of the page. */
export const ideasFor = (band: AgeBand): ChildIdea[] => CHILD_IDEAS.filter((idea) => IDEAS[idea].band === band)

// Numbers as words of one letter, and the rings that are typed for a zero.
const HAN = '〇零○◯一二三四五六七八九'

const HAN_YEAR = new RegExp(`[${HAN}]{4,}`, 'u')
const YEAR_AND_MONTH = new RegExp(`[${HAN}十百\\p{Nd}]\\s*[年년]\\s*[${HAN}十\\p{Nd}]{1,3}\\s*[月월]`, 'u')

/** Whether a nickname is rather a date: of birth above all, which is not kept. Digits of any script; a year is enough. */
export const looksLikeDate = (nickname: string): boolean =>
  /\p{Nd}{4,}/u.test(nickname) ||
  HAN_YEAR.test(nickname) ||
  YEAR_AND_MONTH.test(nickname.normalize('NFC')) ||
  /\p{Nd}{1,4}[^\p{L}\p{Nd}]{1,3}\p{Nd}{1,2}[^\p{L}\p{Nd}]{1,3}\p{Nd}{1,4}/u.test(nickname)
