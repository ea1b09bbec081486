const SIDE = 18
const EACH = 26

/** Empty boxes in a row, to be ticked with a pen. How many they are is said in words beside them. */
export function TickBoxes({ count }: { count: number }) {
  const boxes = Array.from({ length: count }, (_, at) => `M${at * EACH + 4} 1h${SIDE}v${SIDE}h-${SIDE}z`)
  return (
    <svg width={count * EACH} height={SIDE + 2} aria-hidden="true">
      <path d={boxes.join('')} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
