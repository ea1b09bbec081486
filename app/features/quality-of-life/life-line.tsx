/** One item on the line of ten: a ring where it stood then, a stone where it stands now. The words beside it say the same. */
export function LifeLine({ before, now, rtl }: { before: number | null; now: number; rtl: boolean }) {
  const x = (point: number) => {
    const along = 10 + (point - 1) * 16
    return rtl ? 164 - along : along
  }
  return (
    <svg className="br" viewBox="0 0 164 20" aria-hidden="true">
      <path className="wv" d="M10 10H154" />
      <path className="rl" d={Array.from({ length: 10 }, (_, at) => `M${10 + at * 16} 7v6`).join('')} />
      {before !== null && <circle className="h" cx={x(before)} cy="10" r="8.5" />}
      <circle className="s1" cx={x(now)} cy="10" r="6" />
    </svg>
  )
}
