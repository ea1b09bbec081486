import type { LifeArea } from '#app/domain/life-area.ts'
import { useWords } from '#app/i18n/words.ts'
import { Details } from '#app/ui/parts/details.tsx'

/** A weak and a better goal of this part of life, folded: help for who wants it. */
export function Example({ area }: { area: LifeArea }) {
  const { t } = useWords()
  return (
    <Details summary={t('goals:builder.example')}>
      <p>
        <b>{t('goals:builder.weak')}</b> <span className="voice">{t(`templates:example.${area}.weak`)}</span>
      </p>
      <p>
        <b>{t('goals:builder.better')}</b> <span className="voice">{t(`templates:example.${area}.better`)}</span>
      </p>
    </Details>
  )
}
