/** One message as it leaves: words and an address, and not who it is for. */
export interface Outgoing {
  id: string
  to: string
  /** for e-mail alone */
  subject: string
  text: string
  language: string
}

/** `refused` is for good; `why` is for the operator's log and holds nothing of the message. */
export type Outcome = { became: 'sent' } | { became: 'refused' | 'later'; why: string }

export type Send = (message: Outgoing) => Promise<Outcome>
