import { useWords } from '#app/i18n/words.ts'

const people = ['rosa', 'amina', 'keoni', 'miguel', 'linh', 'dana', 'marcus'] as const
const password = 'footbridge demo 2026'

/** Who can be signed in as. Shown by `npm run demo` alone. */
export function DemoPeople() {
  const { t } = useWords()
  return (
    <section className="flow" aria-labelledby="demo-people">
      <h2 id="demo-people">{t('account:signIn.demoTitle')}</h2>
      <p>{t('account:signIn.demoHint', { password })}</p>
      <dl className="rows">
        {people.map((name) => (
          <div key={name}>
            <dt>
              <bdi dir="ltr">{`${name}@demo.test`}</bdi>
            </dt>
            <dd>{t(`account:signIn.demoWho.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
