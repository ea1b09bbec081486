import { CIRCLE_LIMITS } from '#app/domain/circle.ts'
import type { Day } from '#app/domain/day.ts'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import type { FamilyPage } from './read-family.server.ts'

/** A name as it was written. */
export const Name = ({ name, language }: { name: string; language: string }) => (
  <b dir="auto" lang={language}>
    {name}
  </b>
)

/** Who is in my circle, as far as they let me know. */
export function People({ members }: { members: FamilyPage['members'] }) {
  const { t } = useWords()
  return (
    <Links
      links={members.map(({ personId, name, language, standing }) => ({
        href: `/family/people/${personId}`,
        icon: 'who',
        label: <Name name={name} language={language} />,
        hint: standing === 'teenager' && t('family:member.teenager'),
      }))}
    />
  )
}

/**
 * Whoever does not see me, new or because I took it back, who came last first: a line each with the one press that lets
 * them, unless nothing of mine is told now.
 */
export function SeeMeNot({ members, mayLetSee }: Pick<FamilyPage, 'members' | 'mayLetSee'>) {
  const { t } = useWords()
  const unseeing = members.filter(({ bothSee }) => !bothSee).reverse()
  if (unseeing.length === 0) return null
  return (
    <Section id="see-me-not" title={t('family:member.seeMeNot')}>
      <Rows>
        {unseeing.map(({ personId, name, language }) => (
          <Row
            key={personId}
            end={
              mayLetSee && (
                <PostForm action={`/family/people/${personId}`} className="">
                  <Button kind="alt" name="see" value="yes" of={<bdi lang={language}>{name}</bdi>}>
                    {t('family:member.letSee')}
                  </Button>
                </PostForm>
              )
            }
          >
            <Name name={name} language={language} />
          </Row>
        ))}
      </Rows>
      {!mayLetSee && <p className="hint">{t('family:member.notNow')}</p>}
    </Section>
  )
}

/** Somebody came by my code: the name, what a yes does, and both answers side by side. */
export function WhoAsks({ asking, isFull }: { asking: FamilyPage['asking'][number]; isFull: boolean }) {
  const { id, name, language, standing } = asking
  const { t, number } = useWords()
  return (
    <Section id={`asks-${id}`} title={t('family:asks.title')} className="note">
      <p>
        <Name name={name} language={language} /> {t(`family:asks.${standing}`)}
      </p>
      <p>{isFull ? t('family:full', { most: number(CIRCLE_LIMITS.members) }) : t('family:asks.then')}</p>
      <PostForm action={`/family/invite/${id}`}>
        <Acts>
          {!isFull && (
            <Button name="do" value="let-in" of={<bdi lang={language}>{name}</bdi>}>
              {t('family:asks.yes')}
            </Button>
          )}
          <Button kind="alt" name="do" value="end" of={<bdi lang={language}>{name}</bdi>}>
            {t('family:asks.no')}
          </Button>
        </Acts>
      </PostForm>
    </Section>
  )
}

/** Codes that nobody used yet, told apart by their place and when they were made; until when each works, and taking it back. */
export function OpenInvitations({ open, timeZone }: { open: FamilyPage['open']; timeZone: string }) {
  const { t, day, dayTime, number } = useWords()
  const names = open.map(({ standing }, at) =>
    open.length > 1 ? `${number(at + 1)}. ${t(`family:open.${standing}`)}` : t(`family:open.${standing}`),
  )
  return (
    <Section id="open" title={t('family:open.title')}>
      <Rows>
        {open.map(({ id, madeAt, until }, at) => (
          <Row
            key={id}
            end={
              <PostForm action={`/family/invite/${id}`} className="">
                <Button kind="alt" name="do" value="end" of={names[at]}>
                  {t('family:open.takeBack')}
                </Button>
              </PostForm>
            }
          >
            <b>{names[at]}</b>
            <p className="meta">{t('family:open.made', { when: dayTime(madeAt, timeZone) })}</p>
            <p className="meta">{t('family:open.until', { day: day(until as Day) })}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

/** Nobody yet: the ways to begin, all alike, so that none of them is the right one. */
export function Beginnings({ mayInvite, hasMap, invited }: { mayInvite: boolean; hasMap: boolean; invited: boolean }) {
  const { t } = useWords()
  return (
    <Acts>
      {mayInvite && (
        <LinkButton kind="alt" href="/family/invite">
          {t(invited ? 'family:invite.another' : 'family:invite.link')}
        </LinkButton>
      )}
      <LinkButton kind="alt" href="/family/join">
        {t('family:join.link')}
      </LinkButton>
      <LinkButton kind="alt" href={hasMap ? '/calmap' : '/quality-of-life'}>
        {t(hasMap ? 'family:map' : 'account:me.life')}
      </LinkButton>
    </Acts>
  )
}
