// Five courses, the lowest first; each a little narrower than the one it stands on.
const courses = [
  'M1.2 22.2h15.6v4h-15.6z',
  'M1.7 16.9h14.6v4h-14.6z',
  'M2.2 11.6h13.6v4h-13.6z',
  'M2.7 6.3h12.6v4h-12.6z',
  'M3.2 1h11.6v4h-11.6z',
]

/** A level from 1 to 5 without a number, beside its words; 0 where there is no answer. */
export function Pier({ level }: { level: number }) {
  return (
    <svg className="pier" viewBox="0 0 18 28" aria-hidden="true">
      {level > 0 && <path className="on" d={courses.slice(0, level).join('')} />}
      {level < 5 && <path className="off" d={courses.slice(level).join('')} />}
    </svg>
  )
}
