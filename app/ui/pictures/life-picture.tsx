import type { ReactElement } from 'react'

/**
 * The parts of life, so that somebody who does not read can tell them apart: 24 × 24, one line with round ends and one filled
 * stone (class f), like all our drawings (icon.tsx). A coin has no country on it, papers and a book have no letters, and
 * nobody's face or dress says where they are from.
 */
const drawings: Readonly<Record<string, ReactElement>> = {
  // a house and its door
  home: (
    <>
      <path d="M3 11.2 12 4l9 7.2M5.5 9.4V20h13V9.4" />
      <path className="f" d="M10 20v-5a2 2 0 0 1 4 0v5z" />
    </>
  ),
  // a bowl that steams
  food: (
    <>
      <path d="M8.5 8.3c-1.2-1.4 1.2-2.4 0-4M12 8.3c-1.2-1.4 1.2-2.4 0-4M15.5 8.3c-1.2-1.4 1.2-2.4 0-4M8 20.8h8" />
      <path className="f" d="M2.5 11.5h19c0 4.3-3.8 7-9.5 7s-9.5-2.7-9.5-7z" />
    </>
  ),
  // a banknote
  money: (
    <>
      <path d="M2 6h20v12H2zM5.5 9.5v5M18.5 9.5v5" />
      <circle className="f" cx="12" cy="12" r="3.2" />
    </>
  ),
  // a pram: somebody looks after a small one
  care: (
    <>
      <path d="M3 9.5h17.5a8.5 8.5 0 0 1-17 1zM3 9.5 1.5 5.5" />
      <circle cx="7" cy="20.5" r="1.7" />
      <circle cx="16" cy="20.5" r="1.7" />
      <path className="f" d="M11.7 9.5a7.5 7.5 0 0 1 7.8-6.7l1 6.7z" />
    </>
  ),
  // two children who play
  children: (
    <>
      <circle cx="6.5" cy="7.5" r="2.7" />
      <path d="M6.5 10.5V16L4 21m2.5-5L9 21M2 9.5l4.5 3.3 4-1.8M17.5 12v5l-2.2 4m2.2-4 2.2 4M22 11l-4.5 3-4-1.5" />
      <circle className="f" cx="17.5" cy="9" r="2.6" />
    </>
  ),
  // a bus
  around: (
    <>
      <path d="M2.5 5.5h16a3 3 0 0 1 3 3v9h-19zM2.5 11.5h19M8.5 5.5v6M14.5 5.5v6" />
      <path className="f" d="M5 17.5a2.2 2.2 0 0 0 4.4 0zM14.6 17.5a2.2 2.2 0 0 0 4.4 0z" />
    </>
  ),
  // somebody and a heart in the body
  health: (
    <>
      <circle cx="12" cy="6" r="3.5" />
      <path d="M3.5 21.5V19A7 7 0 0 1 8 12.5M20.5 21.5V19a7 7 0 0 0-4.5-6.5" />
      <path
        className="f"
        d="M12 20.5c-3-2-4.3-3.6-4.3-5.3a2.3 2.3 0 0 1 4.3-1.1 2.3 2.3 0 0 1 4.3 1.1c0 1.7-1.3 3.3-4.3 5.3z"
      />
    </>
  ),
  // somebody behind a shield
  safety: (
    <>
      <path d="M12 2.5c3 2 5.5 2.7 8.5 3v6c0 5-3.5 8-8.5 10-5-2-8.5-5-8.5-10v-6c3-.3 5.5-1 8.5-3z" />
      <path
        className="f"
        d="M12 6.5a2.4 2.4 0 0 1 1.3 4.4c1.7.5 2.7 1.8 2.7 3.6V16H8v-1.5c0-1.8 1-3.1 2.7-3.6A2.4 2.4 0 0 1 12 6.5z"
      />
    </>
  ),
  // two people, and what is between them
  people: (
    <>
      <circle cx="6" cy="10.5" r="2.8" />
      <circle cx="18" cy="10.5" r="2.8" />
      <path d="M1.5 21v-1a4.5 4.5 0 0 1 9 0v1M13.5 21v-1a4.5 4.5 0 0 1 9 0v1" />
      <path
        className="f"
        d="M12 8.5c-2.2-1.5-3.3-2.7-3.3-4a1.75 1.75 0 0 1 3.3-.8 1.75 1.75 0 0 1 3.3.8c0 1.3-1.1 2.5-3.3 4z"
      />
    </>
  ),
  // an open book and its mark
  learn: (
    <>
      <path d="M12 6.5C9.5 4.6 6.5 4.2 3 4.5v14c3.5-.3 6.5.1 9 2 2.5-1.9 5.5-2.3 9-2v-14c-3.5-.3-6.5.1-9 2zM12 6.5v14" />
      <path className="f" d="m15 5.2 3.5-.6v7L16.7 10 15 11.8z" />
    </>
  ),
  // a bag to carry to work
  work: (
    <>
      <path d="M3.5 8.5h17V20h-17zM8.5 8.5v-3h7v3M3.5 13h17" />
      <path className="f" d="M10 11h4v4h-4z" />
    </>
  ),
  // a paper with a seal
  papers: (
    <>
      <path d="M12 21.5H4v-19h11L19.5 7v4M8 8.5h5M8 12.5h4" />
      <path className="f" d="M17 12.5a3.5 3.5 0 0 1 1.8 6.5l1.2 3.5-3-1.3-3 1.3 1.2-3.5a3.5 3.5 0 0 1 1.8-6.5z" />
    </>
  ),
}

/** What has a picture, in the order of the sheet they were drawn on. */
export const picturedParts = Object.keys(drawings)

/**
 * The picture of a part of life, always beside its name and never instead of it: hidden from screen readers. Nothing for a
 * part we have not drawn, such as a row of an agency's own map.
 */
export function LifePicture({ of }: { of: string | null }) {
  const drawing = of !== null && Object.hasOwn(drawings, of) ? drawings[of] : null
  return drawing ? (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      {drawing}
    </svg>
  ) : null
}
