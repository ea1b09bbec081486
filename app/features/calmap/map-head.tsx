import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'

/** The steps of a map's scale, from the lowest. */
export const levelsOf = (map: PublishedInstrument): number[] =>
  Array.from({ length: map.structure.scale.to }, (_, at) => at + 1)

/** The names of the levels over the columns of the map on a sheet. */
export function MapHead({ map }: { map: PublishedInstrument }) {
  const { t } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">{t('calmap:part')}</th>
        {levelsOf(map).map((level) => (
          <th key={level} scope="col">
            <Asked of={map} at={`levels.${level}`} />
          </th>
        ))}
      </tr>
    </thead>
  )
}
