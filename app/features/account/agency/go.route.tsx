import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { homeOf } from '#app/features/account/home-of.ts'
import { readForm } from '#app/server/form.server.ts'
import { hasAgency } from '#app/server/identity/agency-provider.server.ts'
import { notFound, refused, seeOther, seeOtherWithCookies } from '#app/server/respond.server.ts'
import { pathAfterSigningIn } from '#app/server/return-path.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { agencyForm } from './agency.form.ts'
import { AgencyPage } from './agency-page.tsx'
import { goToAgency } from './go-to-agency.server.ts'

export const handle: PageHandle = { title: 'account:signIn.title' }

/** Nobody is sent away by a look: it takes a press. */
export const loader = ({ request, context }: LoaderFunctionArgs) => {
  if (!hasAgency()) return seeOther('/sign-in')
  const next = pathAfterSigningIn(new URL(request.url).searchParams.get('next'), '')
  return context.actor ? seeOther(next || homeOf(context.actor.role)) : { next }
}

export const action = async ({ request, context }: ActionFunctionArgs) => {
  if (!hasAgency()) throw notFound()
  const form = await readForm(request, agencyForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const next = pathAfterSigningIn(form.value.next, '')
  const gone = await goToAgency(next, context.now)
  if (gone === 'down') return data({ next }, { status: 503, headers: { 'Retry-After': '60' } })
  return seeOtherWithCookies(gone.to, [gone.cookie])
}

/** Who comes: a worker or an administrator, from the sign-in page or by a link of their agency's own pages. */
export default function Go() {
  const { next } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return answer && 'next' in answer ? <AgencyPage refused="down" next={answer.next} /> : <AgencyPage next={next} />
}
