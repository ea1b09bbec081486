import { type Day, sameYear } from '#app/domain/day.ts'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Row } from '#app/ui/parts/rows.tsx'

export interface ShownToDo {
  id: string
  text: string
  language: string
  day: Day | null
  doneDay: Day | null
}

/** A paper still to turn in, with its one press and the way to change it. A day gone by is said, never called late. */
export function OpenToDo({ toDo, today }: { toDo: ShownToDo; today: Day }) {
  const { t, day } = useWords()
  const { id, text, language } = toDo
  return (
    <li className="open" id={`to-do-${id}`}>
      <Icon name="paper" />
      <div>
        <Own as="p" lang={language}>
          {text}
        </Own>
        {toDo.day && (
          <p className="meta">
            {t(toDo.day < today ? 'to-dos:dayWas' : 'to-dos:by', {
              day: day(toDo.day, sameYear(toDo.day, today) ? 'weekday' : 'long'),
            })}
          </p>
        )}
        <PostForm action={`/to-dos/${id}/mark`} className="acts">
          <Button kind="alt" name="done" value="yes" of={<Own lang={language}>{text}</Own>}>
            {t('to-dos:done')}
          </Button>
          <LinkButton kind="alt" href={`/to-dos/${id}`} of={<Own lang={language}>{text}</Own>}>
            {t('common:action.change')}
          </LinkButton>
        </PostForm>
      </div>
    </li>
  )
}

/** A paper that was turned in: on which day, and the way to take it back or away. */
export function DoneToDo({ toDo }: { toDo: ShownToDo }) {
  const { t, day } = useWords()
  return (
    <Row icon="done" id={`to-do-${toDo.id}`}>
      <Own as="p" lang={toDo.language}>
        {toDo.text}
      </Own>
      {toDo.doneDay && <p className="meta">{t('to-dos:doneOn', { day: day(toDo.doneDay) })}</p>}
      <More href={`/to-dos/${toDo.id}`} of={<Own lang={toDo.language}>{toDo.text}</Own>}>
        {t('common:action.change')}
      </More>
    </Row>
  )
}
