// Ways that keep what went through them instead of sending it: for tests that read the code that somebody would get.
import { answerAsks } from '#app/server/post/answer-asks.server.ts'
import { sendDue } from '#app/server/post/send-due.server.ts'

export interface Letter {
  to: string
  text: string
}

/** What leaves the house when the job comes round at this instant. */
export async function lettersAt(at: string): Promise<Letter[]> {
  const letters: Letter[] = []
  const keep = async ({ to, text }: Letter) => {
    letters.push({ to, text })
    return { became: 'sent' as const }
  }
  await answerAsks(at)
  await sendDue({ email: keep, text: keep }, () => at)
  return letters
}

/** The six digits in a letter. */
export const codeIn = (letter: Letter | undefined) => /\d{6}/.exec(letter?.text ?? '')?.[0] ?? 'none'
