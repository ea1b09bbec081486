import { useWords } from '#app/i18n/words.ts'
import { GroupFrame } from '#app/ui/fields/frame.tsx'
import { Options } from '#app/ui/fields/options.tsx'
import { useOtherWords } from '#app/ui/fields/refusal.ts'
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'

const choices = ['mine', 'other', 'both'] as const

/**
 * Under a field: what was written for it in another place, and which of the two stays. Both travel with the form, so that
 * nothing is lost whatever is pressed.
 */
export function OtherWords({ name, typed, saved }: { name: string; typed: string; saved?: string }) {
  const { t } = useWords()
  const other = useOtherWords(name, typed, saved)
  if (other === null) return null
  const id = `choice.${name}`
  return (
    <Note>
      <p>{t('common:draft.other')}</p>
      <Own as="p">{other}</Own>
      <input type="hidden" name={`other.${name}`} value={other} />
      <GroupFrame id={id} error={undefined} pick label={t('common:draft.choose')}>
        <Options
          type="radio"
          name={id}
          id={id}
          options={choices.map((value) => ({ value, label: t(`common:draft.choice.${value}`) }))}
          chosen={['mine']}
        />
      </GroupFrame>
    </Note>
  )
}
