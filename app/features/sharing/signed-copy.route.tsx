import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { languageOf } from '#app/i18n/languages.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { readSignedCopy } from './read-sharing.server.ts'
import { SectionList } from './section-list.tsx'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const copy = await readSignedCopy(actor, String(args.params.releaseId))
  if (!copy) throw notFound()
  return { copy, timeZone: actor.timeZone }
}

/**
 * The copy that stays: the very words that were signed, in the language they were read in. The signature is the caption of
 * what it stands under, so that no sheet of paper has the one without the other. Paper leaves out what the text says anyway,
 * and why it is shown, which is for me alone.
 */
export default function SignedCopy() {
  const { t, day, dayTime, language } = useWords()
  const { copy, timeZone } = useLoaderData<typeof loader>()
  const { worker, standing, reason } = copy
  const other = copy.language === language ? undefined : copy.language
  return (
    <>
      <Back href="/sharing" />
      <h1>{t('sharing:copy.title')}</h1>
      <p className="lead">
        <bdi>{worker.name}</bdi>
      </p>
      <p>
        {t('sharing:list.place', { office: isolate(worker.office), organisation: isolate(worker.organisation) })}
        <br />
        <b>{t(`sharing:standing.${standing}`, { day: day(copy.day) })}</b>
      </p>
      <div className="on-screen flow">
        <SectionList sections={copy.sections} />
        {standing === 'live' && (
          <PostForm action={`/sharing/${copy.id}/stop`}>
            <Acts>
              <Button>{t('sharing:list.stop')}</Button>
            </Acts>
          </PostForm>
        )}
        <Links links={[{ href: `/sharing/${copy.id}/again`, label: t('sharing:again.title'), icon: 'who' }]} />
        {reason && (
          <Section id="why" title={t('sharing:copy.why')}>
            <Own as="p" lang={reason.language}>
              {reason.text}
            </Own>
          </Section>
        )}
      </div>
      <Section id="text" title={t('sharing:copy.text')}>
        <figure className="flow">
          <div className="note flow" lang={other} dir={other && languageOf(other)?.dir}>
            {copy.signedText.split('\n').map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <figcaption>
            {t('sharing:copy.signature', { name: isolate(copy.signedName) })}
            <br />
            {t('sharing:copy.on', { when: dayTime(copy.signedAt, timeZone) })}
          </figcaption>
        </figure>
        <p className="hint on-screen">{t('common:paper.how')}</p>
      </Section>
    </>
  )
}
