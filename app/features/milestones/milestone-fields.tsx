import {
  MILESTONE_ABOUTS,
  MILESTONE_IDEAS,
  MILESTONE_LIMITS,
  type MilestoneAbout,
  type MilestoneIdea,
} from '#app/domain/milestone.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { Select } from '#app/ui/fields/select.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'

interface MilestoneFieldsProps {
  title: string
  idea: MilestoneIdea | null
  /** the workers who are shown special moments now */
  seenBy: readonly string[]
  /** how it stands; nothing of a new one */
  milestone?: {
    own: { text: string } | null
    day: string
    monthOnly: boolean
    about: MilestoneAbout | null
    note: { text: string } | null
    onlyMe: boolean
  }
}

/** What it was, when, a note for oneself, and who it is for. Own words stand first; ideas are one fold away. */
export function MilestoneFields({ title, idea, seenBy, milestone }: MilestoneFieldsProps) {
  const { t, list } = useWords()
  const mine = seenBy.length > 0 && t('milestones:form.onlyMeSeen', { workers: list(seenBy.map(isolate)) })
  return (
    <>
      {idea && (
        <div>
          <p className="eyebrow">{title}</p>
          <h1>{t(`milestones:idea.${idea}`)}</h1>
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
      {!milestone && !idea && <Ideas />}
      <DayField
        name="happened"
        label={t('milestones:form.when')}
        hint={t(milestone ? 'milestones:form.monthHint' : 'milestones:form.whenHint')}
        value={milestone && (milestone.monthOnly ? milestone.day.slice(0, 7) : milestone.day)}
      />
      <TextArea
        name="note"
        label={t('milestones:form.note')}
        hint={t('milestones:form.noteHint')}
        value={milestone?.note?.text}
        maxLength={MILESTONE_LIMITS.note}
        rows={2}
      />
      {idea === null && <About about={milestone?.about ?? null} />}
      <Tick
        name="onlyMe"
        label={t('common:onlyMe')}
        hint={mine || t('milestones:form.onlyMe')}
        checked={milestone?.onlyMe ?? false}
      />
    </>
  )
}

/** To be picked up by one press, each a page of its own: nothing here can be ticked off. */
function Ideas() {
  const { t } = useWords()
  return (
    <Details summary={t('milestones:form.ideas')}>
      <ul>
        {MILESTONE_IDEAS.map((idea) => (
          <li key={idea}>
            <More href={`/milestones/new?idea=${idea}`}>{t(`milestones:idea.${idea}`)}</More>
          </li>
        ))}
      </ul>
    </Details>
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
