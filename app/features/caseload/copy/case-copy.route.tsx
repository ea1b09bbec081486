import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MEETING_WAYS } from '#app/domain/case-copy.ts'
import { Keys } from '#app/features/caseload/keys.panel.tsx'
import { languageName } from '#app/features/caseload/language-name.ts'
import { english } from '#app/i18n/languages.ts'
import { useWords } from '#app/i18n/words.ts'
import { worker } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { speakAsAsked } from '#app/server/speak.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { CopyBox } from '#app/ui/fields/copy-box.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { caseText } from './case-text.ts'
import { readCaseCopy } from './read-case-copy.server.ts'

export const handle: PageHandle = { title: 'caseload:copy.title', list: true, worker: true }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = worker(args)
  const personId = String(args.params.participantId)
  const copy = await readCaseCopy(actor, personId, args.params.shape)
  if (!copy) throw notFound()
  const said = new URL(args.request.url).searchParams.get('how')
  const how = MEETING_WAYS.find((way) => way === said) ?? null
  return { ...copy, personId, how, together: speakAsAsked(args), mine: actor.language, today: actor.today }
}

/** Who comes: a worker after a talk, with a case system open in another window. */
export default function CaseCopy() {
  const words = useWords()
  const { t, language } = words
  const { page, shape, shapes, personId, how, together, mine, today } = useLoaderData<typeof loader>()
  const above = `/worker/people/${personId}`
  const other = language === english.code ? mine : english.code
  const keep = how ? `how=${how}&` : ''
  return (
    <>
      <Back href={above}>{t('caseload:appointment.title')}</Back>
      <p className="eyebrow">
        <bdi>{page.person.name}</bdi>
      </p>
      <h1>{t('caseload:copy.title')}</h1>
      <ul className="filters" aria-label={t('caseload:copy.shapes')}>
        {shapes.map((one) => (
          <li key={one}>
            <a
              href={`${above}/copy/${one}${together ? `?in=${together}` : ''}`}
              aria-current={one === shape ? 'page' : undefined}
            >
              {t(`caseload:copy.shape.${one}`)}
            </a>
          </li>
        ))}
      </ul>
      {shape === 'note' && <HowWeMet together={together} />}
      <CopyBox
        text={caseText(words, page, shape, { today, how })}
        label={t(`caseload:copy.shape.${shape}`)}
        copy={t('caseload:copy.press')}
        said={t('caseload:copy.said')}
      />
      <p className="hint">{t('caseload:copy.hint')}</p>
      <Keys
        keys={[
          { key: 'a', href: above },
          { key: 'l', href: '/worker' },
        ]}
      />
      {other !== language && (
        <p>
          <a className="more" href={`?${keep}in=${other}`}>
            {t('caseload:copy.inLanguage', { language: languageName(other, language) })}
          </a>
        </p>
      )}
    </>
  )
}

/** One press, and the text says it. It goes with the address, because it is one of four words. */
function HowWeMet({ together }: { together: string | null }) {
  const { t } = useWords()
  return (
    <form method="get">
      {together && <input type="hidden" name="in" value={together} />}
      <fieldset>
        <legend>{t('caseload:copy.how')}</legend>
        <Acts>
          {MEETING_WAYS.map((way) => (
            <Button key={way} kind="alt" name="how" value={way}>
              {t(`caseload:copy.way.${way}`)}
            </Button>
          ))}
        </Acts>
      </fieldset>
    </form>
  )
}
