import type { AgeBand } from '#app/domain/child-moments.ts'
import { useWords } from '#app/i18n/words.ts'
import { Links } from '#app/ui/parts/links.tsx'

/** The children somebody writes for, each with how old about. */
export function ChildLinks({ of }: { of: readonly { id: string; nickname: string; band: AgeBand }[] }) {
  const { t } = useWords()
  return (
    <Links
      links={of.map(({ id, nickname, band }) => ({
        href: `/family/children/${id}`,
        icon: 'me',
        label: <b dir="auto">{nickname}</b>,
        hint: t(`children:band.${band}`),
      }))}
    />
  )
}
