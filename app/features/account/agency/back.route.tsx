import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { homeOf } from '#app/features/account/home-of.ts'
import { hasAgency } from '#app/server/identity/agency-provider.server.ts'
import { seeOther, seeOtherWithCookies } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { AgencyPage } from './agency-page.tsx'
import type { SignOnRefusal } from './audit-agency.server.ts'
import { type CameBack, comeBack } from './come-back.server.ts'

export const handle: PageHandle = { title: 'account:signIn.title' }

const statusOf: Record<SignOnRefusal, number> = { over: 400, wrong: 400, declined: 403, nobody: 403, down: 503 }

const askedOf = ({ request, context }: LoaderFunctionArgs) => ({
  cookie: request.headers.get('cookie'),
  at: context.now,
  userAgent: context.userAgent,
  sessionId: context.sessionId ?? context.ended?.id ?? null,
})

/** Where the agency's sign-on sends a browser back to. A visit begins only where this browser pressed the button before. */
export const loader = async (args: LoaderFunctionArgs) => {
  if (!hasAgency()) return seeOther('/sign-in')
  const outcome = await comeBack(new URL(args.request.url).search, askedOf(args))
  if ('done' in outcome) return letIn(outcome.done)
  const { actor } = args.context
  // Back, or a reload, of whoever is in already.
  if (outcome.refused === 'over' && actor) return seeOther(homeOf(actor.role))
  return data({ refused: outcome.refused }, { status: statusOf[outcome.refused] })
}

function letIn({ role, second, cookies, ...done }: CameBack) {
  const next = done.next || homeOf(role)
  return seeOtherWithCookies(second ? `/sign-in/second?next=${encodeURIComponent(next)}` : next, cookies)
}

/** Who comes: somebody whom the agency's sign-on sent back, and who is not in. */
export default function Back() {
  const { refused } = useLoaderData<typeof loader>()
  return <AgencyPage refused={refused} next="" />
}
