import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Rows } from '#app/ui/parts/rows.tsx'
import { readToDos } from './read-to-dos.server.ts'
import { DoneToDo, OpenToDo } from './to-do-row.tsx'

export const handle: PageHandle = { title: 'to-dos:title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) =>
  readToDos(participant(args), new URL(args.request.url).searchParams.get('done'))

export default function ToDos() {
  const { t, number } = useWords()
  const { open, over, justDone, today } = useLoaderData<typeof loader>()
  const add = (
    <Acts>
      <LinkButton href="/to-dos/new">{t('to-dos:add')}</LinkButton>
    </Acts>
  )
  return (
    <>
      <Back href="/goals">{t('goals:list.title')}</Back>
      <h1>{t('to-dos:title')}</h1>
      <p className="lead">{t('to-dos:lead')}</p>
      {justDone && (
        <Note sun>
          <p>
            <Icon name="done" /> {t('to-dos:justDone')} <Own lang={justDone.language}>{justDone.text}</Own>
          </p>
          <PostForm action={`/to-dos/${justDone.id}/mark`} className="acts">
            <Button kind="alt" name="done" value="no" of={<Own lang={justDone.language}>{justDone.text}</Own>}>
              {t('goals:step.undo')}
            </Button>
          </PostForm>
        </Note>
      )}
      {open.length === 0 ? (
        <Empty id="none" icon="paper" title={t('to-dos:none')}>
          <p>{t('to-dos:noneHint')}</p>
          {add}
        </Empty>
      ) : (
        <>
          <ul className="steps">
            {open.map((toDo) => (
              <OpenToDo key={toDo.id} toDo={toDo} today={today} />
            ))}
          </ul>
          {add}
        </>
      )}
      {over.length > 0 && (
        <Details summary={t('to-dos:turnedIn', { count: over.length, number: number(over.length) })}>
          <Rows>
            {over.map((toDo) => (
              <DoneToDo key={toDo.id} toDo={toDo} />
            ))}
          </Rows>
        </Details>
      )}
    </>
  )
}
