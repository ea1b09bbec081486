import type { ActionFunctionArgs } from '@remix-run/node'
import { askToSignIn } from '#app/server/identity/passkeys.server.ts'
import { notFound } from '#app/server/respond.server.ts'

/** The question a browser without anybody signed in lets its phone answer. The small script asks for it. */
export const action = async ({ context }: ActionFunctionArgs) => {
  const asked = await askToSignIn(context.now, context.asked)
  if (!asked) throw notFound()
  return Response.json(asked.question, { headers: { 'Set-Cookie': asked.cookie } })
}

/** A question is put by a script of ours, never by a look. */
export const loader = () => {
  throw notFound()
}
