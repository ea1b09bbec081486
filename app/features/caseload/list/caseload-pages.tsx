import { useWords } from '#app/i18n/words.ts'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { type CaseloadQuery, caseloadAddress } from './caseload-query.ts'

interface PagesProps {
  query: CaseloadQuery
  pages: number
  /** What was looked for: then the way on is a form again, because a name never comes into an address. */
  find: string
}

/** Which page this is, and the one before and after it. */
export function Pages({ query, pages, find }: PagesProps) {
  const { t, number } = useWords()
  const { page } = query
  const ways = (
    <>
      {page > 1 && <Way to={caseloadAddress(query, { page: page - 1 })} way="before" asForm={find !== ''} />}
      <p>{t('caseload:pages.at', { page: number(page), pages: number(pages) })}</p>
      {page < pages && <Way to={caseloadAddress(query, { page: page + 1 })} way="after" asForm={find !== ''} />}
    </>
  )
  if (find === '') {
    return (
      <nav className="find" aria-label={t('caseload:pages.label')}>
        {ways}
      </nav>
    )
  }
  return (
    <PostForm className="find" submission={false} label={t('caseload:pages.label')}>
      <input type="hidden" name="find" value={find} />
      {ways}
    </PostForm>
  )
}

function Way({ to, way, asForm }: { to: string; way: 'before' | 'after'; asForm: boolean }) {
  const { t } = useWords()
  const words = t(`caseload:pages.${way}`)
  if (!asForm) {
    return (
      <a className="btn alt" href={to} rel={way === 'before' ? 'prev' : 'next'}>
        {words}
      </a>
    )
  }
  return (
    <button className="btn alt" type="submit" formAction={to}>
      {words}
    </button>
  )
}
