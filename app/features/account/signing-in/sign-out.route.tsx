import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { noSessionCookie } from '#app/server/identity/cookies.server.ts'
import { notFound, seeOther } from '#app/server/respond.server.ts'
import { signOut } from './sign-out.server.ts'

/** Leaving is a form, never a link: a browser that fetches ahead must not sign anybody out. */
export const loader = (_: LoaderFunctionArgs) => {
  throw notFound()
}

export const action = async ({ context }: ActionFunctionArgs) => {
  await signOut(context.actor, context.sessionId, context.ended?.id)
  return seeOther('/', { 'Set-Cookie': noSessionCookie(), 'Clear-Site-Data': '"cache"' })
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
