import type { PublishedInstrument } from '#app/instruments/instrument.ts'

/** The inside of a pillar's icon, one line and one stone, 24 by 24: drawn in the chart as a group and in a list as an icon. */
export function PillarGlyph({ pillar }: { pillar: string }) {
  const shape = glyphs[pillar]
  if (!shape) return null
  return (
    <>
      <path d={shape.line} />
      {shape.stone ? <path className="f" d={shape.stone} /> : null}
      {shape.dot ? <circle className="f" cx="12" cy={shape.dot[0]} r={shape.dot[1]} /> : null}
    </>
  )
}

/** The picture of a pillar: an agency's file may name one of ours. */
export const iconOf = ({ structure }: PublishedInstrument, pillar: string): string =>
  structure.groups.find((group) => group.key === pillar)?.icon ?? pillar

/** A pillar's icon beside its name; the name says it, the picture is for the eye. */
export function PillarIcon({ pillar }: { pillar: string }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      <PillarGlyph pillar={pillar} />
    </svg>
  )
}

const glyphs: Readonly<Record<string, { line: string; stone?: string; dot?: readonly [number, number] }>> = {
  home: { line: 'M3 11.2 12 4l9 7.2M5.5 9.4V20h13V9.4', stone: 'M10 20v-5a2 2 0 0 1 4 0v5z' },
  wellbeing: {
    line: 'M12 20.2C6 16 3 12.8 3 9.2A4.6 4.6 0 0 1 12 7.6a4.6 4.6 0 0 1 9 1.6c0 3.6-3 6.8-9 11z',
    dot: [12, 2.2],
  },
  money: {
    line: 'M7.5 3.5h9v3l1.7 2.2v10a2 2 0 0 1-2 2H7.8a2 2 0 0 1-2-2v-10l1.7-2.2zM7.5 6.5h9',
    dot: [14.5, 2.8],
  },
  learning: {
    line: 'M12 6.5C9.5 4.6 6.5 4.2 3 4.5V18.5c3.5-.3 6.5.1 9 2 2.5-1.9 5.5-2.3 9-2V4.5c-3.5-.3-6.5.1-9 2zM12 6.5v14',
    stone: 'M15 5.2l3.5-.6v7L16.7 10l-1.7 1.8z',
  },
  work: { line: 'M3.5 8.5h17V20h-17zM8.5 8.5V5.5h7v3M3.5 13h17', stone: 'M10 11h4v4h-4z' },
}
