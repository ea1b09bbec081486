import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { notFound } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { readDemoMessages } from './read-demo-messages.server.ts'

export const handle: PageHandle = { title: 'messages:demo.title' }

/** Exists in the demo alone, where everybody is made up: elsewhere it would hand out everybody's codes. */
export const loader = async ({ context }: LoaderFunctionArgs) => {
  if (!context.demo) throw notFound()
  return { sent: await readDemoMessages(), timeZone: context.actor?.timeZone ?? 'America/New_York' }
}

/** Who comes: somebody who tries the demo and waits for a code. */
export default function DemoMessages() {
  const { t, dayTime } = useWords()
  const { sent, timeZone } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t('messages:demo.title')}</h1>
      <p className="lead">{t('messages:demo.lead')}</p>
      {sent.length === 0 && <p>{t('messages:demo.none')}</p>}
      <Rows>
        {sent.map(({ id, identifier, channel, address, createdAt, subject, text, language }) => (
          <Row key={id}>
            <p className="meta">
              {t(`messages:demo.${channel}`)} · {dayTime(createdAt, timeZone)}
            </p>
            <p className="meta">
              {t('messages:demo.whose')} <bdi dir="ltr">{identifier}</bdi> · {t('messages:demo.to')}{' '}
              <bdi dir="ltr">{address}</bdi>
            </p>
            {channel === 'email' && (
              <p lang={language} dir="auto">
                <b>{subject}</b>
              </p>
            )}
            <p lang={language} dir="auto">
              {text}
            </p>
          </Row>
        ))}
      </Rows>
    </>
  )
}
