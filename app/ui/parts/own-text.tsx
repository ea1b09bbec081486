import type { ReactNode } from 'react'
import { cutAtNumbers } from '#app/i18n/numbers-in-pieces.ts'
import { Phone } from './phone.tsx'

/** Typed words with each telephone number in them readable: left to right and on one line. */
export function OwnText({ children }: { children: string }) {
  const shown: ReactNode[] = []
  for (const [at, part] of cutAtNumbers(children).entries()) {
    shown.push(at % 2 === 1 ? <Phone key={at}>{part}</Phone> : part)
  }
  return <>{shown}</>
}
