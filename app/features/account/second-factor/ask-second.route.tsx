import type { ActionFunctionArgs } from '@remix-run/node'
import { notFound, seeOther } from '#app/server/respond.server.ts'
import { askAtSecondStep } from './second-by-passkey.server.ts'
import { readStanding } from './second-step.server.ts'

/** The question for a phone between the password and the visit. The small script asks for it. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const standing = await readStanding(request.headers.get('cookie'), context.now)
  if (!standing) return seeOther('/sign-in')
  const question = await askAtSecondStep(standing, context.now)
  if (!question) throw notFound()
  return Response.json(question)
}

/** A question is put by a press, never by a look. */
export const loader = () => {
  throw notFound()
}
