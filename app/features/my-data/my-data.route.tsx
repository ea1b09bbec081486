import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '#app/i18n/words.ts'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'

export const handle: PageHandle = { title: 'my-data:title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  await confirmedParticipant(args)
  return null
}

/** Who comes: somebody who wants to know what is kept, to take it along, or to have it before it is erased. */
export default function MyData() {
  const { t } = useWords()
  return (
    <>
      <Back href="/me" />
      <h1>{t('my-data:title')}</h1>
      <p className="lead">{t('my-data:lead')}</p>
      <Section id="holds" title={t('my-data:holds.title')}>
        <Rows>
          <Row icon="goals">{t('my-data:holds.words')}</Row>
          <Row icon="eye">{t('my-data:holds.sharing')}</Row>
          <Row icon="me">{t('my-data:holds.account')}</Row>
        </Rows>
        <p>{t('my-data:holds.without')}</p>
      </Section>
      <Links
        links={[
          {
            href: '/me/my-data/page',
            icon: 'paper',
            label: t('my-data:page.open'),
            hint: t('my-data:page.openHint'),
          },
        ]}
      />
      <Section id="file" title={t('my-data:file.title')}>
        <p>{t('my-data:file.words')}</p>
        <div className="note">
          <p>{t('my-data:file.found')}</p>
        </div>
        <PostForm action="/me/my-data/file" submission={false}>
          <Acts>
            <Button kind="alt">{t('my-data:file.get')}</Button>
          </Acts>
        </PostForm>
      </Section>
      <Section id="correct" title={t('my-data:correct.title')}>
        <p>{t('my-data:correct.words')}</p>
        <Links
          links={[
            { href: '/me', label: t('my-data:correct.me') },
            { href: '/me/identifier', label: t('my-data:correct.identifier') },
            { href: '/sharing', label: t('my-data:correct.worker'), hint: t('my-data:correct.workerHint') },
            { href: '/me/erase', label: t('erase:link'), hint: t('erase:linkHint') },
          ]}
        />
      </Section>
    </>
  )
}
