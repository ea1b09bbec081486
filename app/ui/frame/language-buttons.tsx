import type { ReactNode } from 'react'
import { languages } from '#app/i18n/languages.ts'
import { useWords } from '#app/i18n/words.ts'

/** Every language by its own name; pressing one keeps it and comes back to `next`. A POST: a link would be fetched ahead by some phones. */
export function LanguageButtons({ next, children }: { next: string; children?: ReactNode }) {
  const { language } = useWords()
  return (
    <form className="langs" method="post" action="/language">
      <input type="hidden" name="next" value={next} />
      {children}
      {languages.map(({ code, name, dir }) => (
        <button
          type="submit"
          key={code}
          name="lng"
          value={code}
          lang={code}
          dir={dir}
          aria-current={code === language || undefined}
        >
          {name}
        </button>
      ))}
    </form>
  )
}
