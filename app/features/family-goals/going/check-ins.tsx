import type { FamilyGoal } from '#app/features/family-goals/read-family-goals.server.ts'
import { isolate, startingLarge, useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'

const facts = (...all: string[]) => all.join('\u00a0· ')

/** How it goes, in the words of each who takes part, the newest first. */
export function Going({ goal }: { goal: FamilyGoal }) {
  const { t, day, language } = useWords()
  const me = startingLarge(t('family-goals:step.me'), language)
  return (
    <Section id="going" title={t('family-goals:going.title')}>
      {goal.checkIns.length > 0 && (
        <Rows>
          {goal.checkIns.map(({ id, going, note, name, isMine, ...line }) => (
            <Row key={id} icon="family">
              <p className="meta">{facts(name === null ? me : isolate(name), day(line.day, 'short'))}</p>
              <p>{t(`family-goals:going.${going}`)}</p>
              {note && (
                <Own as="p" lang={note.language}>
                  {note.text}
                </Own>
              )}
              {isMine && (
                <PostForm action={`/family/goals/${goal.id}/check-ins/${id}/take-back`} className="acts">
                  <Button kind="alt" of={day(line.day, 'short')}>
                    {t('family-goals:going.takeBack')}
                  </Button>
                </PostForm>
              )}
            </Row>
          ))}
        </Rows>
      )}
      {goal.status === 'now' && (
        <Acts>
          <LinkButton kind="alt" href={`/family/goals/${goal.id}/check-in`}>
            {t('family-goals:going.add')}
          </LinkButton>
        </Acts>
      )}
    </Section>
  )
}
