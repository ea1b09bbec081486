import type { ActionFunctionArgs } from '@remix-run/node'
import { useWords } from '#app/i18n/words.ts'
import { keepTyped } from '#app/server/drafts/keep-typed.server.ts'
import { typedIn } from '#app/server/drafts/typed.ts'
import { filledFrom } from '#app/server/form.server.ts'
import { leaveFast, leftOpen } from '#app/server/leave.server.ts'
import { markOf } from '#app/ui/drafts/as-it-stood.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { signOut } from './sign-out.server.ts'

export const handle: PageHandle = { title: 'help:index.title' }

/**
 * The session is dead on the server before the form is read, and before the neutral page shows. Never waits for a page, never
 * asks; what was typed and comes along is kept for its person, unless it is longer than any form of ours can be. When the database takes nothing the browser forgets the session all the same: whoever
 * comes through the door must not find an error page.
 */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  await signOut(context.actor, context.sessionId, context.ended?.id).catch(leftOpen)
  const { shown } = filledFrom(context.isTooLong ? await unread(request) : await request.formData())
  const typist = context.actor ?? context.ended?.actor
  const isTyped = shown.draft && shown.stood !== markOf(typedIn(shown).fields)
  if (typist?.role === 'participant' && isTyped) await keepTyped(typist, shown).catch(leftOpen)
  return leaveFast()
}

/** Nothing of what was sent. A browser listens for the answer once all of it has gone out, so it is let pass, and not kept. */
async function unread({ body }: Request): Promise<URLSearchParams> {
  await body?.pipeTo(new WritableStream())
  return new URLSearchParams()
}

export default function Exit() {
  const { t } = useWords()
  return (
    <>
      <h1>{t('account:exit.title')}</h1>
      <p className="lead">{t('account:exit.lead')}</p>
      <p>{t('account:exit.kept')}</p>
      <p>{t('account:exit.limit')}</p>
      <p>{t('account:exit.limitHint')}</p>
      <p>
        <More href="/sign-in/lock">{t('account:lock.link')}</More>
      </p>
      <PostForm submission={false}>
        <Acts>
          <Button>{t('account:exit.now')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}
