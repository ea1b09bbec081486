import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Keys } from '#app/features/caseload/keys.panel.tsx'
import { pinPerson } from '#app/features/caseload/pins/pin-person.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { worker } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { changedMeanwhile, notFound, seeOther } from '#app/server/respond.server.ts'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Empty } from '#app/ui/parts/empty.tsx'
import { Icon, type IconName } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { Pages } from './caseload-pages.tsx'
import { addressOf, type CaseloadQuery, caseloadAddress, caseloadQuery, FILTERS, SORTS } from './caseload-query.ts'
import { listForm } from './list.form.ts'
import { People } from './people.tsx'
import { readCaseload } from './read-caseload.server.ts'

export const handle: PageHandle = { title: 'caseload:list.title', width: 'wide', list: true, worker: true }

// What was looked for in this request: a name never comes into an address, so the page is the answer to its own form, and
// the loader that runs after the action reads what was found instead of a page that nobody sees.
const finding = new WeakMap<LoaderFunctionArgs['context'], string>()

export const loader = (args: LoaderFunctionArgs) =>
  readCaseload(worker(args), caseloadQuery(args.request.url), finding.get(args.context))

/** A press beside a person leads back to the person's line, and to the page itself while a name is looked for. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = worker(args)
  const form = await readForm(args.request, listForm)
  const { find, pin, unpin } = form.ok ? form.value : { find: '', pin: '', unpin: '' }
  const personId = pin || unpin
  if (personId !== '') {
    const marked = await pinPerson(actor, personId, pin !== '')
    if ('refused' in marked) throw marked.refused === 'full' ? changedMeanwhile() : notFound()
    if (find === '') return seeOther(`${addressOf(caseloadQuery(args.request.url))}#${personId}`)
  }
  finding.set(args.context, find)
  return null
}

/** Who comes: a worker between two appointments, with a hundred people, or with all those of an office. No red, and nobody is counted as late. */
export default function Caseload() {
  const { t } = useWords()
  const { lines, pinned, canPin, everyone, fresh, query, pages, find } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t('caseload:list.title')}</h1>
      {everyone === 0 ? (
        <Empty id="none" icon="closed" title={t('caseload:list.none')}>
          <p>{t('caseload:list.noneHint')}</p>
        </Empty>
      ) : (
        <>
          {pinned.length > 0 && (
            <Section id="today" title={t('caseload:pins.title')}>
              <People lines={pinned} query={query} canPin={canPin} label={t('caseload:pins.people')} />
              <p>
                <More href={query.sort === 'name' ? '/worker/pins?sort=name' : '/worker/pins'}>
                  {t('caseload:pins.print')}
                </More>
              </p>
            </Section>
          )}
          <div className="find">
            <Find query={query} find={find} />
            <Sort query={query} />
          </div>
          <Filters query={query} counts={{ everyone, new: fresh }} />
          {lines.length === 0 ? (
            <p>{t('caseload:list.notFound')}</p>
          ) : (
            <People
              lines={lines}
              query={query}
              canPin={canPin}
              find={find}
              label={t('caseload:list.people')}
              withPlaces
            />
          )}
          {pages > 1 && <Pages query={query} pages={pages} find={find} />}
        </>
      )}
      {everyone > 0 && <Keys keys={[{ key: 's', href: '#find' }]} />}
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
