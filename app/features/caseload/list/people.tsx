import { useWords } from '#app/i18n/words.ts'
import { newestName } from '#app/instruments/published.ts'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Scroll } from '#app/ui/parts/scroll.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import type { CaseloadLine } from './caseload-line.ts'
import { addressOf, type CaseloadQuery } from './caseload-query.ts'

interface PeopleProps {
  lines: readonly CaseloadLine[]
  query: CaseloadQuery
  canPin: boolean
  label: string
  find?: string
  /** Each line can be led to, where it stands once on the page. */
  withPlaces?: boolean
}

/** A table of people. Pinning one is a button of the form around all of them: fifty forms would weigh as much as their names. */
export function People({ lines, query, canPin, label, find = '', withPlaces = false }: PeopleProps) {
  const { t } = useWords()
  return (
    <PostForm action={addressOf(query)} submission={false}>
      {find !== '' && <input type="hidden" name="find" value={find} />}
      <Scroll label={label}>
        <table className="case">
          <thead>
            <tr>
              <th scope="col">{t('caseload:column.name')}</th>
              <th scope="col">{t('caseload:column.date')}</th>
              <th scope="col">{t('caseload:column.step')}</th>
              <th scope="col">{t('caseload:column.new')}</th>
              <th scope="col">{t('caseload:column.talk')}</th>
              <th scope="col">{t('caseload:column.today')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Person key={line.personId} line={line} show={query.show} canPin={canPin} withPlace={withPlaces} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </PostForm>
  )
}

interface PersonProps {
  line: CaseloadLine
  show: CaseloadQuery['show']
  canPin: boolean
  withPlace: boolean
}

function Person({ line, show, canPin, withPlace }: PersonProps) {
  const { t, day, language } = useWords()
  const { next, news } = line
  // Who is asked to look together hears of new dates there; only where the list is of those, the row says why it is in it.
  const saysNewDates = line.newDates && (!line.timeToLook || show === 'new-dates')
  const name = news?.instrument === undefined ? '' : newestName(news.instrument, language)
  return (
    <tr id={withPlace ? line.personId : undefined}>
      <th scope="row">
        <a href={`/worker/people/${line.personId}`}>
          <bdi>{line.name}</bdi>
        </a>
      </th>
      <td>{next?.day && day(next.day, 'short')}</td>
      <td>{next && <Own lang={next.language}>{next.text}</Own>}</td>
      <td>
        {news && (
          <>
            {t(`caseload:news.${news.kind}`, { name })} <small>{day(news.day, 'short')}</small>
          </>
        )}
      </td>
      <td>
        {line.wellDone && (
          <Tag on icon="gift">
            {t('caseload:filter.well-done')}
          </Tag>
        )}{' '}
        {line.timeToLook && <Tag icon="clock">{t('caseload:filter.time-to-look')}</Tag>}{' '}
        {saysNewDates && <Tag icon="date">{t('caseload:filter.new-dates')}</Tag>}
      </td>
      <td>
        <Pin line={line} canPin={canPin} />
      </td>
    </tr>
  )
}

/** On or off with one press; said with the name, because fifty of them are alike. */
function Pin({ line, canPin }: { line: CaseloadLine; canPin: boolean }) {
  const { t } = useWords()
  const isOn = line.pinnedAt !== null
  if (!isOn && !canPin) return null
  return (
    <button type="submit" className="press" name={isOn ? 'unpin' : 'pin'} value={line.personId}>
      {t(isOn ? 'caseload:pins.off' : 'caseload:pins.on')}
      <span className="vh">: {line.name}</span>
    </button>
  )
}
