import { useWords } from '#app/i18n/words.ts'
import { More } from '#app/ui/parts/more.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'

const people = ['rosa', 'amina', 'keoni', 'miguel', 'sofia', 'linh', 'dana', 'marcus', 'admin'] as const
const password = 'footbridge demo 2026'

/** Who can be signed in as. Shown by `npm run demo` alone. */
export function DemoPeople() {
  const { t } = useWords()
  return (
    <section className="flow" aria-labelledby="demo-people">
      <h2 id="demo-people">{t('account:signIn.demoTitle')}</h2>
      <p>{t('account:signIn.demoHint', { password })}</p>
      <Rows>
        {people.map((name) => (
          <Row key={name}>
            <p>
              <bdi dir="ltr">
                <b>{`${name}@demo.test`}</b>
              </bdi>
            </p>
            <p className="meta">{t(`account:signIn.demoWho.${name}`)}</p>
          </Row>
        ))}
      </Rows>
      <p>
        <More href="/demo/messages">{t('messages:demo.link')}</More>
      </p>
    </section>
  )
}
