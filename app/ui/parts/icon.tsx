import type { ReactElement } from 'react'

/** Our drawings: 24 × 24, one line with round ends, and one filled stone (class f). Drawn for Footbridge. */
const drawings = {
  today: (
    <>
      <path d="M2.5 17.5h19M12 4v2.5M4.9 8l1.7 1.7M19.1 8l-1.7 1.7M6 21h12" />
      <path className="f" d="M6.6 17.5a5.4 5.4 0 0 1 10.8 0z" />
    </>
  ),
  goals: (
    <>
      <path d="M6.5 21.5V3M3.5 21.5h7" />
      <path className="f" d="M6.5 4h12l-3 4 3 4h-12z" />
    </>
  ),
  bridge: (
    <>
      <path d="M1.5 11.5C7 6.5 17 6.5 22.5 11.5M1.5 20c1.8-1.6 3.4-1.6 5.2 0s3.5 1.6 5.3 0 3.5-1.6 5.3 0 3.4 1.6 5.2 0" />
      <path className="f" d="M6.5 9.5h3V17h-3zM14.5 9.5h3V17h-3z" />
    </>
  ),
  family: (
    <>
      <circle cx="7" cy="6.5" r="3" />
      <circle cx="17" cy="6.5" r="3" />
      <path d="M2 20v-3.5a5 5 0 0 1 5-5M22 20v-3.5a5 5 0 0 0-5-5M8.6 20.5v-1a3.4 3.4 0 0 1 6.8 0v1" />
      <circle className="f" cx="12" cy="13" r="2.2" />
    </>
  ),
  me: (
    <>
      <path d="M4.5 21v-1.5a7.5 7.5 0 0 1 15 0V21" />
      <circle className="f" cx="12" cy="7" r="3.7" />
    </>
  ),
  // five pillars
  home: (
    <>
      <path d="M3 11.2 12 4l9 7.2M5.5 9.4V20h13V9.4" />
      <path className="f" d="M10 20v-5a2 2 0 0 1 4 0v5z" />
    </>
  ),
  wellbeing: (
    <>
      <path d="M12 20.2C6 16 3 12.8 3 9.2A4.6 4.6 0 0 1 12 7.6a4.6 4.6 0 0 1 9 1.6c0 3.6-3 6.8-9 11z" />
      <circle className="f" cx="12" cy="12" r="2.2" />
    </>
  ),
  money: (
    <>
      <path d="M7.5 3.5h9v3l1.7 2.2v10a2 2 0 0 1-2 2H7.8a2 2 0 0 1-2-2v-10l1.7-2.2zM7.5 6.5h9" />
      <circle className="f" cx="12" cy="14.5" r="2.8" />
    </>
  ),
  learning: (
    <>
      <path d="M12 6.5C9.5 4.6 6.5 4.2 3 4.5V18.5c3.5-.3 6.5.1 9 2 2.5-1.9 5.5-2.3 9-2V4.5c-3.5-.3-6.5.1-9 2zM12 6.5v14" />
      <path className="f" d="M15 5.2l3.5-.6v7L16.7 10l-1.7 1.8z" />
    </>
  ),
  work: (
    <>
      <path d="M3.5 8.5h17V20h-17zM8.5 8.5V5.5h7v3M3.5 13h17" />
      <path className="f" d="M10 11h4v4h-4z" />
    </>
  ),
  // steps: a river stone in five states
  done: (
    <>
      <path className="f" d="M12 2.5c6.5 0 9.5 3 9.5 9.5s-3 9.5-9.5 9.5-9.5-3-9.5-9.5 3-9.5 9.5-9.5z" />
      <path className="k" d="m7.5 12.3 3.2 3.2 6-6.5" />
    </>
  ),
  doing: (
    <>
      <path d="M12 2.5c6.5 0 9.5 3 9.5 9.5s-3 9.5-9.5 9.5-9.5-3-9.5-9.5 3-9.5 9.5-9.5z" />
      <path className="f" d="M3 12h18c0 6-2.8 9-9 9s-9-3-9-9z" />
    </>
  ),
  open: (
    <>
      <path d="M12 2.5c6.5 0 9.5 3 9.5 9.5s-3 9.5-9.5 9.5-9.5-3-9.5-9.5 3-9.5 9.5-9.5z" />
    </>
  ),
  blocked: (
    <>
      <path strokeDasharray="3.4 2.6" d="M12 2.5c6.5 0 9.5 3 9.5 9.5s-3 9.5-9.5 9.5-9.5-3-9.5-9.5 3-9.5 9.5-9.5z" />
      <path d="M9.5 8.5v7M14.5 8.5v7" />
    </>
  ),
  dropped: (
    <>
      <path d="M12 2.5c6.5 0 9.5 3 9.5 9.5s-3 9.5-9.5 9.5-9.5-3-9.5-9.5 3-9.5 9.5-9.5zM7 17 17 7" />
    </>
  ),
  // the rest
  exit: (
    <>
      <path d="M10 3.5H4.5v17H10M9.5 12h11M16.5 8l4 4-4 4" />
    </>
  ),
  arrow: (
    <>
      <path d="M4 12h15M13.5 6l6 6-6 6" />
    </>
  ),
  up: (
    <>
      <path d="M12 20V5M6 11l6-6.5 6 6.5" />
    </>
  ),
  down: (
    <>
      <path d="M12 4v15M6 13l6 6.5 6-6.5" />
    </>
  ),
  back: (
    <>
      <path d="M20 12H5M10.5 6l-6 6 6 6" />
    </>
  ),
  talk: (
    <>
      <path d="M3 4.5h18v12H11l-4.5 4v-4H3z" />
      <circle className="f" cx="12" cy="10.5" r="2" />
    </>
  ),
  pothole: (
    <>
      <path d="M1.5 9.5h6c0 6 9 6 9 0h6M4 18.5h16" />
      <path className="f" d="M8.5 10.5h7c-.6 3.2-6.4 3.2-7 0z" />
    </>
  ),
  detour: (
    <>
      <path d="M5 21.5V17c0-3 2-4 7-4s7-1 7-4V4M15.5 7 19 3.5 22.5 7" />
      <circle className="f" cx="5" cy="8" r="2.6" />
    </>
  ),
  eye: (
    <>
      <path d="M2 12c3-4.7 6.3-7 10-7s7 2.3 10 7c-3 4.7-6.3 7-10 7s-7-2.3-10-7z" />
      <circle className="f" cx="12" cy="12" r="2.8" />
    </>
  ),
  closed: (
    <>
      <path d="M2.5 10c3 3.7 6.1 5.5 9.5 5.5s6.5-1.8 9.5-5.5M6 13.5 4 17M12 15.5v4M18 13.5l2 3.5" />
    </>
  ),
  date: (
    <>
      <path d="M3.5 5.5h17v15h-17zM3.5 10h17M8 3v4M16 3v4" />
      <path className="f" d="M13.5 13.5h4v4h-4z" />
    </>
  ),
  place: (
    <>
      <path d="M12 21.5c-4.5-5-7-8.7-7-12a7 7 0 0 1 14 0c0 3.3-2.5 7-7 12z" />
      <circle className="f" cx="12" cy="9.5" r="2.4" />
    </>
  ),
  who: (
    <>
      <path d="M5 20.5v-1a7 7 0 0 1 14 0v1" />
      <circle className="f" cx="12" cy="7.5" r="3.4" />
    </>
  ),
  alert: (
    <>
      <path d="M12 3 22 20.5H2z" />
      <path d="M12 9.5v5" />
      <circle className="f" cx="12" cy="17.3" r=".8" />
    </>
  ),
  gift: (
    <>
      <path d="M3.5 10h17v10.5h-17zM12 10v10.5M12 10C9 10 6.5 8.5 7 6s4-2 5 4c1-6 4.5-6.5 5-4s-2 4-5 4z" />
    </>
  ),
  // something good that happened: the sun at its highest
  moment: (
    <>
      <path d="M12 2v2m0 16v2M2 12h2m16 0h2M5 5l1 1m12 12 1 1M5 19l1-1M18 6l1-1" />
      <circle className="f" cx="12" cy="12" r="4.6" />
    </>
  ),
  paper: (
    <>
      <path d="M6 3h8.5L19 7.5V21H6zM9.5 12h6M9.5 16h6" />
      <path className="f" d="M14 3l5 5h-5z" />
    </>
  ),
  // reading made easier: glasses, dark beside light, a voice
  glasses: (
    <>
      <path d="M2 14a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0zM13 14a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0zM11 13.5q1-1 2 0M2 13.5 4 6M22 13.5 20 6" />
      <path className="f" d="M2 14.5h9a4.5 4.5 0 0 1-9 0zM13 14.5h9a4.5 4.5 0 0 1-9 0z" />
    </>
  ),
  contrast: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path className="f" d="M12 3a9 9 0 0 1 0 18z" />
    </>
  ),
  voice: (
    <>
      <path d="M15.5 9a4.5 4.5 0 0 1 0 6M18.3 6a8.5 8.5 0 0 1 0 12" />
      <path className="f" d="M2.5 9.5H6l5.5-5v15l-5.5-5H2.5z" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 6.5V12l4 2.5" />
      <circle className="f" cx="12" cy="12" r="1.4" />
    </>
  ),
  print: (
    <>
      <path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 14h10v6.5H7z" />
      <circle className="f" cx="17.3" cy="11" r="1" />
    </>
  ),
} satisfies Record<string, ReactElement>

export type IconName = keyof typeof drawings

// These point along the line of reading, so they turn with it; a clock or a house does not.
const mirrored: ReadonlySet<IconName> = new Set(['arrow', 'back', 'exit', 'detour'])

/** A small drawing beside words, never instead of them: hidden from screen readers. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const classes = ['i', mirrored.has(name) && 'flip', className].filter(Boolean).join(' ')
  return (
    <svg className={classes} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
