import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { someone } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { AnsweredList } from './answered.tsx'
import { HelpNumbersPanel } from './help-numbers.panel.tsx'
import { readHelpNumbers } from './read-help-numbers.server.ts'

export const handle: PageHandle = { title: 'help:myPhone.title' }

export const loader = async (args: LoaderFunctionArgs) => ({ numbers: await readHelpNumbers(someone(args)) })

const answers = ['noticed', 'shared', 'list', 'messages', 'place', 'finger', 'other'] as const

/**
 * Who comes: somebody whom another person may be watching. Neither the address nor the title says so: both stand in the list of
 * pages this phone has seen.
 */
export default function MyPhone() {
  const { t } = useWords()
  const { numbers } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href="/help">{t('help:index.title')}</Back>
      <h1>{t('help:myPhone.title')}</h1>
      <p className="lead">{t('help:myPhone.lead')}</p>
      <Note as="p">{t('help:myPhone.first')}</Note>
      <AnsweredList
        answers={answers.map((key) => ({
          key,
          title: t(`help:myPhone.${key}.title`),
          text: t(`help:myPhone.${key}.text`),
        }))}
      />
      <Section id="here" title={t('help:myPhone.here.title')}>
        <p>{t('help:myPhone.here.text')}</p>
        <Links
          links={[
            { href: '/exit', icon: 'exit', label: t('account:exit.title'), hint: t('help:myPhone.here.exit') },
            {
              href: '/sharing',
              icon: 'closed',
              label: t('sharing:list.stopAll'),
              hint: `${t('help:myPhone.here.stopAll')} ${t('sharing:stopAll.family')}`,
            },
            { href: '/sign-in/lock', icon: 'closed', label: t('account:lock.link'), hint: t('help:myPhone.here.lock') },
            { href: '/me/devices', icon: 'eye', label: t('account:me.devices'), hint: t('account:me.devicesHint') },
          ]}
        />
      </Section>
      <Section id="numbers" title={t('help:today.title')}>
        <HelpNumbersPanel numbers={numbers} />
      </Section>
    </>
  )
}
