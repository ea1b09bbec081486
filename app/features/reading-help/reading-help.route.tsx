import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { COLORS, LETTERS } from '#app/domain/reading-help.ts'
import { useWords } from '#app/i18n/words.ts'
import { readForm } from '#app/server/form.server.ts'
import { readingCookie } from '#app/server/identity/cookies.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { cameFrom } from './came-from.ts'
import { Choices } from './choices.tsx'
import { readingHelpForm } from './reading-help.form.ts'

export const handle: PageHandle = { title: 'reading-help:title', readingHelp: true }

export const loader = ({ request, context }: LoaderFunctionArgs) => ({
  chosen: context.reading,
  next: cameFrom(request),
})

/** A press keeps the choice in this browser and shows it at once: the page itself is the sample. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, readingHelpForm)
  const { letters, colors, aloud, next } = form.ok ? form.value : { next: '' }
  const { reading } = context
  const chosen = {
    letters: letters ?? reading.letters,
    colors: colors ?? reading.colors,
    aloud: aloud ? aloud === 'yes' : reading.aloud,
  }
  const at = letters ? 'letters' : colors ? 'colors' : 'aloud'
  return seeOther(`/reading?next=${encodeURIComponent(next)}#${at}`, { 'Set-Cookie': readingCookie(chosen) })
}

export default function ReadingHelp() {
  const { t } = useWords()
  const { chosen, next } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href={next} />
      <h1>{t('reading-help:title')}</h1>
      <p className="lead">{t('reading-help:lead')}</p>
      <form method="post" action="/reading" className="flow">
        <input type="hidden" name="next" value={next} />
        <Choices
          id="letters"
          icon="glasses"
          chosen={chosen.letters}
          options={LETTERS.map((value) => ({ value, label: t(`reading-help:letters.${value}`) }))}
        />
        <Choices
          id="colors"
          icon="contrast"
          chosen={chosen.colors}
          options={COLORS.map((value) => ({ value, label: t(`reading-help:colors.${value}`) }))}
          hint={t('reading-help:colors.hint')}
        />
        <Choices
          id="aloud"
          icon="voice"
          waits
          chosen={chosen.aloud ? 'yes' : 'no'}
          options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`reading-help:aloud.${value}`) }))}
          hint={t('reading-help:aloud.hint')}
        />
      </form>
      <p>{t('reading-help:stays')}</p>
      <Acts>
        <LinkButton href={next}>{t('reading-help:goOn')}</LinkButton>
      </Acts>
      <p>
        <a className="more" href="/accessibility">
          {t('help:accessibility.title')}
        </a>
      </p>
    </>
  )
}
