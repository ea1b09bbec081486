/** Where a point of ten stands on the line. */
const place = (point: number) => Math.round((12 + (point - 1) * (140 / 9)) * 10) / 10

/** One item on the line of ten: a ring where it stood then, a stone where it stands now. The words beside it say the same. */
export function LifeLine({ before, now, rtl }: { before: number | null; now: number; rtl: boolean }) {
  const x = (point: number) => (rtl ? 164 - place(point) : place(point))
  return (
    <svg className="br" viewBox="0 0 164 26" aria-hidden="true">
      <path className="wv" d="M12 13H152" />
      <path className="rl" d={Array.from({ length: 10 }, (_, at) => `M${place(at + 1)} 10v6`).join('')} />
      {before !== null && <circle className="h" cx={x(before)} cy="13" r="11" />}
      <circle className="s1" cx={x(now)} cy="13" r="7.5" />
    </svg>
  )
}
