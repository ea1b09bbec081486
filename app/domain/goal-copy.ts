/** What of a goal can go into a text to copy, in the order it stands there. Each part is there only when it was chosen. */
export const COPY_PARTS = [
  'wording',
  'english',
  'day',
  'why',
  'so-far',
  'steps',
  'in-the-way',
  'support',
  'need',
  'only-me',
] as const
export type CopyPart = (typeof COPY_PARTS)[number]

/** Ticked to begin with; the person still has to press for a text to be made. */
export const USUAL_PARTS: readonly CopyPart[] = ['wording', 'day']

export function isCopyPart(text: string): text is CopyPart {
  return (COPY_PARTS as readonly string[]).includes(text)
}

interface MayBeMine {
  onlyMe: boolean
}

/** What hangs on a goal and may be kept for the person alone: its steps, and what is in the way of one of them. */
interface Kept<S, P> {
  goal: MayBeMine
  steps: readonly S[]
  potholes: readonly P[]
}

/** Whether anything here is *only me*: then a tick of its own asks for it. */
export function hasOnlyMine<S extends MayBeMine, P>({ goal, steps }: Kept<S, P>): boolean {
  return goal.onlyMe || steps.some((step) => step.onlyMe)
}

/**
 * What may stand in the text. What is *only me* is in no text to copy unless the person's own tick says so, and then it is
 * marked; of a goal that is, that is everything.
 */
export function copyable<S extends MayBeMine & { id: string }, P extends { stepId: string | null }>(
  { goal, steps, potholes }: Kept<S, P>,
  withOnlyMe: boolean,
) {
  const isMine = (stepId: string | null) => steps.some((step) => step.id === stepId && step.onlyMe)
  if (goal.onlyMe && !withOnlyMe) return { goal: false, steps: [], potholes: [] }
  return {
    goal: true,
    steps: steps.filter((step) => withOnlyMe || !step.onlyMe),
    potholes: potholes
      .map((pothole) => ({ ...pothole, onlyMe: isMine(pothole.stepId) }))
      .filter((pothole) => withOnlyMe || !pothole.onlyMe),
  }
}
