import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { languageOf } from '#app/i18n/languages.ts'
import { type ListedLanguage, listedLanguages } from '#app/i18n/who-read.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { keepTyped } from '#app/server/drafts/keep-typed.server.ts'
import { readDraftField, typedIn } from '#app/server/drafts/typed.ts'
import { readForm } from '#app/server/form.server.ts'
import { languageCookie } from '#app/server/identity/cookies.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { returnPath } from '#app/server/return-path.ts'
import { markOf } from '#app/ui/drafts/as-it-stood.ts'
import { LanguageButtons } from '#app/ui/frame/language-buttons.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { chooseLanguage } from './choose-language.server.ts'
import { languageForm } from './language.form.ts'

export const handle: PageHandle = { title: 'common:language.choose' }

export const loader = ({ request }: LoaderFunctionArgs) => ({
  back: returnPath(new URL(request.url).searchParams.get('next'), '/'),
  listed: listedLanguages(),
})

/**
 * The language menu. Keeps the choice in this browser, and on the person when somebody is signed in; goes back to where one
 * was, with what was typed there and not sent yet. A form that names no language yet comes for the page with all of them.
 */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, languageForm)
  const { lng, next } = form.ok ? form.value : { lng: '', next: '' }
  const back = returnPath(readDraftField(form.filled)?.path ?? next, '/')
  // Sent by the page's own form: the words come along, where they are others than the page had.
  const typist = context.actor ?? context.ended?.actor
  const isTyped = form.filled.draft && form.filled.stood !== markOf(typedIn(form.filled).fields)
  if (typist?.role === 'participant' && isTyped) await keepTyped(typist, form.filled)
  if (lng === '') return seeOther(`/language?next=${encodeURIComponent(back)}`)
  const language = languageOf(lng)
  if (!language) return seeOther(back)
  if (context.actor) await chooseLanguage(context.actor, language.code)
  return seeOther(back, { 'Set-Cookie': languageCookie(language.code) })
}

/** Every language by its own name, and who has read the words of each: nobody is left to believe that all are equally good. */
export default function Languages() {
  const { t } = useWords()
  const { back, listed } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href={back} />
      <h1>{t('common:language.choose')}</h1>
      <LanguageButtons next={back} />
      <Section id="who" title={t('common:language.who')}>
        <Facts
          facts={listed.map((language) => ({
            key: language.code,
            term: (
              <bdi lang={language.code} dir={language.dir}>
                {language.name}
              </bdi>
            ),
            value: <Read language={language} />,
          }))}
        />
      </Section>
    </>
  )
}

function Read({ language: { read } }: { language: ListedLanguage }) {
  const { t, number, day } = useWords()
  if (!read) return <>{t('common:language.unfinished')}</>
  const { files, again, lastDay, people } = read
  if (again === 0 || lastDay === null) return <>{t('common:language.once')}</>
  const parts = (done: number) => ({ done: number(done), all: number(files) })
  return (
    <>
      <p>
        {again === files
          ? t('common:language.again', { day: day(lastDay) })
          : t('common:language.againParts', parts(again))}
      </p>
      {people.map(({ who, files: done }) => (
        <p key={who}>
          {done === files
            ? t('common:language.person', { who: isolate(who) })
            : t('common:language.personParts', { who: isolate(who), ...parts(done) })}
        </p>
      ))}
    </>
  )
}
