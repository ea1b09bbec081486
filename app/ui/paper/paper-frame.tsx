import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { type LinkRow, Links } from '#app/ui/parts/links.tsx'
import { AboutPaper } from './about-paper.tsx'
import { type AskedPaper, othersThan, paperAddress } from './asked-paper.ts'

interface PaperFrameProps {
  /** Without the languages, and who it is for. */
  place: string
  asked: AskedPaper
  back: string
  title: string
  /** Only a sheet with something on it can be for me alone. */
  empty?: boolean
  /** All that is on it is only mine: there is none to show. */
  onlyMine?: boolean
  /** What is only mine never stands on it: there is none for me alone. */
  forAll?: boolean
  children: ReactNode
}

/** What stands round a sheet on the screen and is not printed: what it is, for whom, and in which languages. */
export function PaperFrame({
  place,
  asked,
  back,
  title,
  empty = false,
  onlyMine = false,
  forAll = false,
  children,
}: PaperFrameProps) {
  const { t } = useWords()
  const [own = ''] = asked.languages
  const links: LinkRow[] = othersThan(asked).map(({ code, name }) => ({
    href: paperAddress(place, { ...asked, languages: [own, code] }),
    icon: 'talk',
    label: (
      <>
        {t('common:paper.with')}{' '}
        <bdi lang={code} className="whole">
          {name}
        </bdi>
      </>
    ),
  }))
  if (asked.languages.length > 1)
    links.push({
      href: paperAddress(place, { ...asked, languages: [own] }),
      icon: 'talk',
      label: t('common:paper.oneLanguage'),
    })
  if (!empty && !onlyMine && !forAll)
    links.push({
      href: paperAddress(place, { ...asked, forMe: !asked.forMe }),
      icon: asked.forMe ? 'eye' : 'closed',
      label: t(asked.forMe ? 'common:paper.makeForAnybody' : 'common:paper.makeForMe'),
      hint: t(asked.forMe ? 'common:paper.withoutMine' : 'common:paper.withMine'),
    })
  return (
    <>
      <Back href={back} />
      <h1 className="on-screen">{title}</h1>
      {!empty && <p className="on-screen">{t(asked.forMe ? 'common:paper.isForMe' : 'common:paper.isForAnybody')}</p>}
      <AboutPaper />
      {children}
      <Links links={links} />
    </>
  )
}
