import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { readForm } from '#app/server/form.server.ts'
import { noSessionCookie } from '#app/server/identity/cookies.server.ts'
import { notFound, seeOther } from '#app/server/respond.server.ts'
import { returnPath } from '#app/server/return-path.ts'
import { signOutForm } from './sign-out.form.ts'
import { signOut } from './sign-out.server.ts'

/** Leaving is a form, never a link: a browser that fetches ahead must not sign anybody out. */
export const loader = (_: LoaderFunctionArgs) => {
  throw notFound()
}

/** `next`: who only signs in again goes on there. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, signOutForm)
  const next = form.ok ? returnPath(form.value.next, '') : ''
  await signOut(context.actor, context.sessionId, context.ended?.id)
  return seeOther(next ? `/sign-in?next=${encodeURIComponent(next)}` : '/', {
    'Set-Cookie': noSessionCookie(),
    'Clear-Site-Data': '"cache"',
  })
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
