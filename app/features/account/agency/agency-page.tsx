import { useWords } from '#app/i18n/words.ts'
import { More } from '#app/ui/parts/more.tsx'
import { AgencyForm } from './agency-form.tsx'
import type { SignOnRefusal } from './audit-agency.server.ts'

/** The sign-on of the agency; or what did not come about, in a sentence. The password's way is open all the same. */
export function AgencyPage({ refused, next }: { refused?: SignOnRefusal | undefined; next: string }) {
  const { t } = useWords()
  const onward = next ? `?next=${encodeURIComponent(next)}` : ''
  return (
    <>
      <h1>{t('account:agency.heading')}</h1>
      <p className="lead" role={refused && 'alert'}>
        {t(`account:agency.${refused ?? 'lead'}`)}
      </p>
      <AgencyForm next={next} kind="main" />
      <p>
        <More href={`/sign-in${onward}`}>{t('account:agency.password')}</More>
      </p>
    </>
  )
}
