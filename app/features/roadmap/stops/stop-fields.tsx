import type { ReactNode } from 'react'
import { ROADMAP_LIMITS } from '#app/domain/roadmap.ts'
import { useWords } from '#app/i18n/words.ts'
import { usePageDraft } from '#app/ui/drafts/draft.ts'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import { filledText } from '#app/ui/form.ts'
import { Details } from '#app/ui/parts/details.tsx'

interface StopFieldsProps {
  title: string
  stop?: {
    statement: string | null
    templateKey: string | null
    targetDay: string | null
    reachedDay: string | null
    pair: { ifText: string; thenText: string } | null
    onlyMe: boolean
  }
  /** What stands after the day. */
  children?: ReactNode
  /** The rest stands open: something in it was refused. */
  open: boolean
}

/** A goal on the way: its words and its day; folded, what may get in the way and whether it is for me alone. */
export function StopFields({ title, stop, children, open }: StopFieldsProps) {
  const { t } = useWords()
  const reached = stop?.reachedDay ?? null
  const fromTemplate = stop?.templateKey != null
  const kept = usePageDraft()?.fields ?? undefined
  const pairKept = filledText(kept, 'ifText') !== '' || filledText(kept, 'thenText') !== ''
  return (
    <>
      <TextArea
        name="statement"
        eyebrow={title}
        heading="h1"
        label={t(fromTemplate ? 'roadmap:stop.ownWords' : 'roadmap:stop.what')}
        hint={t(fromTemplate ? 'roadmap:stop.ownWordsHint' : 'roadmap:stop.addHint')}
        value={stop?.statement ?? ''}
        maxLength={ROADMAP_LIMITS.stop}
        rows={2}
      />
      <DayField
        name="day"
        label={t(reached ? 'roadmap:stop.reachedDay' : 'roadmap:stop.by')}
        hint={reached ? undefined : t('roadmap:stop.byHint')}
        value={reached ?? stop?.targetDay ?? ''}
      />
      {children}
      <Details summary={t('roadmap:stop.pair')} open={open || pairKept || stop?.pair != null}>
        <TextArea
          name="ifText"
          label={t('goals:pothole.ifLabel')}
          value={stop?.pair?.ifText}
          maxLength={ROADMAP_LIMITS.pair}
          rows={2}
        />
        <TextArea
          name="thenText"
          label={t('goals:pothole.thenLabel')}
          value={stop?.pair?.thenText}
          maxLength={ROADMAP_LIMITS.pair}
          rows={2}
        />
      </Details>
      <Tick name="onlyMe" label={t('common:onlyMe')} hint={t('roadmap:stop.onlyMe')} checked={stop?.onlyMe ?? false} />
    </>
  )
}
