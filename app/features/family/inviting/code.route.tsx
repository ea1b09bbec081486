import type { LoaderFunctionArgs } from '@remix-run/node'
import { seeOther } from '#app/server/respond.server.ts'
import { plainFamilyCode } from './join.form.ts'

/** What a link or a picture holds: an address in which no word says what it is for. It brings the code to its field. */
export const loader = ({ request }: LoaderFunctionArgs) => {
  const code = plainFamilyCode(new URL(request.url).searchParams.get('code') ?? '')
  return seeOther(code === '' || code.length > 16 ? '/family/join' : `/family/join?code=${code}`)
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}
