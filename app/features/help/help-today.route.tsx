import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { someone } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { HelpNumbersPanel } from './help-numbers.panel.tsx'
import { readHelpNumbers } from './read-help-numbers.server.ts'

export const handle: PageHandle = { title: 'help:index.title' }

export const loader = async (args: LoaderFunctionArgs) => ({ numbers: await readHelpNumbers(someone(args)) })

export default function HelpToday() {
  const { t } = useWords()
  const { numbers } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t('help:today.title')}</h1>
      <p className="lead">{t('help:today.lead')}</p>
      <HelpNumbersPanel numbers={numbers} />
    </>
  )
}
