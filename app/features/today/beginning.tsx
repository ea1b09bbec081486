import { useWords } from '#app/i18n/words.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'

/** The first day: three ways to begin, all alike, so that none of them is the right one. */
export function Beginning({ teenager }: { teenager: boolean }) {
  const { t } = useWords()
  return (
    <>
      <p className="lead">{t('today:threeWays')}</p>
      <Acts>
        <LinkButton kind="alt" href={teenager ? '/quality-of-life' : '/calmap'}>
          {t(teenager ? 'account:me.life' : 'today:map')}
        </LinkButton>
        <LinkButton kind="alt" href="/goals/new">
          {t('today:firstGoal')}
        </LinkButton>
        <LinkButton kind="alt" href="/today/not-today">
          {t('today:notToday')}
        </LinkButton>
      </Acts>
      {!teenager && (
        <Empty id="bridge" icon="bridge" title={t('today:bridgeTitle')}>
          <p>{t('today:bridgeText')}</p>
          <Acts>
            <LinkButton kind="alt" href="/bridge/new">
              {t('today:bridgeStart')}
            </LinkButton>
          </Acts>
        </Empty>
      )}
    </>
  )
}
