import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { newestName } from '#app/instruments/published.ts'
import { worker } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Empty } from '#app/ui/parts/empty.tsx'
import { Icon, type IconName } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Scroll } from '#app/ui/parts/scroll.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import type { CaseloadLine } from './caseload-line.ts'
import { Pages } from './caseload-pages.tsx'
import { type CaseloadQuery, caseloadAddress, caseloadQuery, FILTERS, SORTS } from './caseload-query.ts'
import { findNameForm } from './find-name.form.ts'
import { readCaseload } from './read-caseload.server.ts'

export const handle: PageHandle = { title: 'caseload:list.title', width: 'wide', list: true }

// What was looked for in this request: a name never comes into an address, so the page is the answer to its own form, and
// the loader that runs after the action reads what was found instead of a page that nobody sees.
const finding = new WeakMap<LoaderFunctionArgs['context'], string>()

export const loader = (args: LoaderFunctionArgs) =>
  readCaseload(worker(args), caseloadQuery(args.request.url), finding.get(args.context))

export const action = async (args: ActionFunctionArgs) => {
  worker(args)
  const form = await readForm(args.request, findNameForm)
  finding.set(args.context, form.ok ? form.value.find : '')
  return null
}

/** Who comes: a worker between two appointments, with a hundred people, or with all those of an office. No red, and nobody is counted as late. */
export default function Caseload() {
  const { t } = useWords()
  const { lines, everyone, fresh, query, pages, find } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t('caseload:list.title')}</h1>
      {everyone === 0 ? (
        <Empty id="none" icon="closed" title={t('caseload:list.none')}>
          <p>{t('caseload:list.noneHint')}</p>
        </Empty>
      ) : (
        <>
          <Find query={query} find={find} />
          <Sort query={query} />
          <Filters query={query} counts={{ everyone, new: fresh }} />
          {lines.length === 0 ? <p>{t('caseload:list.notFound')}</p> : <People lines={lines} />}
          {pages > 1 && <Pages query={query} pages={pages} find={find} />}
        </>
      )}
      <p>
        <More href="/worker/me">{t('caseload:list.showCode')}</More>
      </p>
    </>
  )
}

function Find({ query, find }: { query: CaseloadQuery; find: string }) {
  const { t } = useWords()
  return (
    <PostForm className="find" action={caseloadAddress(query, { page: 1 })} submission={false}>
      <div>
        <label htmlFor="find">{t('caseload:list.find')}</label>
        <input id="find" name="find" type="search" dir="auto" autoComplete="off" defaultValue={find} />
      </div>
      <button type="submit" className="btn alt">
        {t('caseload:list.findButton')}
      </button>
    </PostForm>
  )
}

function Sort({ query }: { query: CaseloadQuery }) {
  const { t } = useWords()
  return (
    <form className="find" method="get" action="/worker">
      <div>
        <label htmlFor="sort">{t('caseload:list.sort')}</label>
        <select id="sort" name="sort" defaultValue={query.sort}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`caseload:sort.${sort}`)}
            </option>
          ))}
        </select>
      </div>
      {query.show !== 'everyone' && <input type="hidden" name="show" value={query.show} />}
      <button type="submit" className="btn alt">
        {t('caseload:list.show')}
      </button>
    </form>
  )
}

const filterIcons: Partial<Record<CaseloadQuery['show'], IconName>> = {
  new: 'talk',
  'well-done': 'gift',
  'time-to-look': 'clock',
  'new-dates': 'date',
}

function Filters({ query, counts }: { query: CaseloadQuery; counts: Partial<Record<CaseloadQuery['show'], number>> }) {
  const { t, number } = useWords()
  return (
    <ul className="filters" aria-label={t('caseload:list.filters')}>
      {FILTERS.map((show) => {
        const icon = filterIcons[show]
        const count = counts[show]
        return (
          <li key={show}>
            <a href={caseloadAddress(query, { show })} aria-current={query.show === show ? 'true' : undefined}>
              {icon && <Icon name={icon} />}
              {t(`caseload:filter.${show}`)} {count !== undefined && <b>{number(count)}</b>}
            </a>
          </li>
        )
      })}
    </ul>
  )
}

function People({ lines }: { lines: readonly CaseloadLine[] }) {
  const { t } = useWords()
  return (
    <Scroll label={t('caseload:list.people')}>
      <table className="case">
        <thead>
          <tr>
            <th scope="col">{t('caseload:column.name')}</th>
            <th scope="col">{t('caseload:column.date')}</th>
            <th scope="col">{t('caseload:column.step')}</th>
            <th scope="col">{t('caseload:column.new')}</th>
            <th scope="col">{t('caseload:column.talk')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Person key={line.personId} line={line} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Person({ line }: { line: CaseloadLine }) {
  const { t, day, language } = useWords()
  const { next, news } = line
  const name = news?.instrument === undefined ? '' : newestName(news.instrument, language)
  return (
    <tr>
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
        {line.timeToLook && <Tag icon="clock">{t('caseload:filter.time-to-look')}</Tag>}
        {line.newDates && !line.timeToLook && <Tag icon="date">{t('caseload:filter.new-dates')}</Tag>}
      </td>
    </tr>
  )
}
