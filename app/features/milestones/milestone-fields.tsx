import { CHILD_AREAS, CHILD_LIMITS, type ChildArea } from '#app/domain/child-moments.ts'
import {
  MILESTONE_ABOUTS,
  MILESTONE_LIMITS,
  type MilestoneAbout,
  type MomentIdea,
  mayStillCome,
} from '#app/domain/milestone.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { Select } from '#app/ui/fields/select.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { ideaText } from './milestone-line.panel.tsx'

interface MilestoneFieldsProps {
  title: string
  idea: MomentIdea | null
  /** of a new one: ideas to pick up, and the address they stand at */
  ideas?: { at: string; list: readonly MomentIdea[] }
  /** the workers who are shown special moments now */
  seenBy: readonly string[]
  forChild?: boolean
  /** a teenager's own, whom nothing about money is asked */
  teen?: boolean
  /** how it stands; nothing of a new one */
  milestone?: {
    own: { text: string } | null
    day: string
    monthOnly: boolean
    about: MilestoneAbout | null
    area: ChildArea | null
    happened: boolean
    place: string | null
    note: { text: string } | null
    onlyMe: boolean
    shown: boolean
  }
}

/** What it was, when, a note for oneself, and who it is for. Own words stand first; ideas are one fold away. */
export function MilestoneFields({
  title,
  idea,
  ideas,
  seenBy,
  forChild = false,
  teen = false,
  milestone,
}: MilestoneFieldsProps) {
  const words = useWords()
  const { t, list } = words
  const mine = !forChild && seenBy.length > 0 && t('milestones:form.onlyMeSeen', { workers: list(seenBy.map(isolate)) })
  return (
    <>
      {idea && (
        <div>
          <p className="eyebrow">{title}</p>
          <h1>{ideaText(words, idea)}</h1>
        </div>
      )}
      <TextArea
        name="text"
        {...(idea
          ? { label: t('milestones:form.more'), hint: t('milestones:form.moreHint') }
          : { eyebrow: title, heading: 'h1', label: t('milestones:form.what') })}
        value={milestone?.own?.text}
        maxLength={MILESTONE_LIMITS.text}
        rows={2}
      />
      {ideas && !forChild && <Ideas {...ideas} />}
      {forChild && idea === null && <Area area={milestone?.area ?? null} />}
      <DayField
        name="happened"
        label={t('milestones:form.when')}
        hint={t(milestone ? 'milestones:form.monthHint' : 'milestones:form.whenHint')}
        value={milestone && (milestone.monthOnly ? milestone.day.slice(0, 7) : milestone.day)}
      />
      {mayStillCome(idea, forChild) && <Coming milestone={milestone} />}
      <TextArea
        name="note"
        label={t('milestones:form.note')}
        hint={t('milestones:form.noteHint')}
        value={milestone?.note?.text}
        maxLength={MILESTONE_LIMITS.note}
        rows={2}
      />
      {idea === null && !forChild && !teen && <About about={milestone?.about ?? null} />}
      <Tick
        name="shown"
        label={t('milestones:form.shown')}
        hint={t('milestones:form.shownHint')}
        checked={milestone?.shown ?? false}
      />
      <Tick
        name="onlyMe"
        label={t('common:onlyMe')}
        hint={mine || t('milestones:form.onlyMe')}
        checked={milestone?.onlyMe ?? false}
      />
      {forChild && <p className="hint">{t('milestones:form.childWorker')}</p>}
    </>
  )
}

/** A visit or a plan whose day is still to come, and where: both its owner's alone. */
function Coming({ milestone }: Pick<MilestoneFieldsProps, 'milestone'>) {
  const { t } = useWords()
  return (
    <>
      <Tick
        name="coming"
        label={t('milestones:form.coming')}
        hint={t('milestones:form.comingHint')}
        checked={milestone ? !milestone.happened : false}
      />
      <Field
        name="place"
        label={t('milestones:form.place')}
        hint={t('milestones:form.placeHint')}
        value={milestone?.place ?? undefined}
        maxLength={CHILD_LIMITS.place}
      />
    </>
  )
}

/** To be picked up by one press, each a page of its own: nothing here can be ticked off. */
function Ideas({ at, list }: NonNullable<MilestoneFieldsProps['ideas']>) {
  const words = useWords()
  return (
    <Details summary={words.t('milestones:form.ideas')}>
      <ul>
        {list.map((idea) => (
          <li key={idea}>
            <More href={`${at}?idea=${idea}`}>{ideaText(words, idea)}</More>
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** The part of a child's life that own words are about; an idea has one. */
function Area({ area }: { area: ChildArea | null }) {
  const { t } = useWords()
  return (
    <Select
      name="area"
      label={t('milestones:form.area')}
      options={[
        { value: '', label: t('milestones:form.aboutNone') },
        ...CHILD_AREAS.map((value) => ({ value, label: t(`children:area.${value}`) })),
      ]}
      value={area ?? ''}
    />
  )
}

/** Own words may be about something that has a tick of its own in a release: only who wrote them knows. */
function About({ about }: { about: MilestoneAbout | null }) {
  const { t } = useWords()
  return (
    <Select
      name="about"
      label={t('milestones:form.about')}
      hint={t('milestones:form.aboutHint')}
      options={[
        { value: '', label: t('milestones:form.aboutNone') },
        ...MILESTONE_ABOUTS.map((value) => ({ value, label: t(`sharing:section.${value}`) })),
      ]}
      value={about ?? ''}
    />
  )
}

/** What stands on the server, beside what was typed here on an older page. */
export function StandsNow({ own }: { own: { text: string; language: string } | null }) {
  const { t } = useWords()
  return (
    <>
      <p>{t('milestones:form.standsNow')}</p>
      {own && (
        <Own as="p" lang={own.language}>
          {own.text}
        </Own>
      )}
    </>
  )
}
