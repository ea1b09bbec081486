import { MilestoneLine, useMilestoneDay } from '#app/features/milestones/milestone-line.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import type { readChildPage } from './read-child.server.ts'

type Moment = Awaited<ReturnType<typeof readChildPage>>['moments'][number]

/** What is still to come first, then what happened, the newest first: as it was written down, and nothing besides. */
export function ChildMoments({ coming, moments }: { coming: readonly Moment[]; moments: readonly Moment[] }) {
  const { t } = useWords()
  return (
    <>
      {coming.length > 0 && (
        <Section id="coming" title={t('children:moments.coming')}>
          <ul className="miles">
            {coming.map((moment) => (
              <ComingMoment key={moment.id} moment={moment} />
            ))}
          </ul>
        </Section>
      )}
      <Section id="moments" title={t('milestones:many')}>
        {moments.length === 0 ? (
          <p>{t('children:moments.none')}</p>
        ) : (
          <ul className="miles">
            {moments.map((moment) => (
              <PastMoment key={moment.id} moment={moment} />
            ))}
          </ul>
        )}
      </Section>
      <p className="hint">{t('children:moments.pace')}</p>
      <p className="hint">{t('children:moments.worried')}</p>
    </>
  )
}

function ComingMoment({ moment }: { moment: Moment }) {
  const { t } = useWords()
  const when = useMilestoneDay()
  return (
    <li className="mine flow">
      <Icon name="open" />
      <p className="meta">{t('children:moments.comingAt', { day: when(moment) })}</p>
      <More href={`/milestones/${moment.id}`}>
        <MilestoneLine {...moment} />
      </More>
      {moment.place && (
        <Own as="p" className="meta">
          {moment.place}
        </Own>
      )}
      <PostForm action={`/milestones/${moment.id}/happened`} className="acts">
        <Button kind="alt">
          {t('children:moments.happened')}
          <span className="vh">
            : <MilestoneLine {...moment} />
          </span>
        </Button>
      </PostForm>
    </li>
  )
}

function PastMoment({ moment }: { moment: Moment }) {
  const { t } = useWords()
  const when = useMilestoneDay()
  return (
    <li className={moment.onlyMe ? 'mine' : undefined}>
      <Icon name="done" className="got" />
      <p className="meta">
        {when(moment)}
        {moment.area && <> · {t(`children:area.${moment.area}`)}</>}
      </p>
      <More href={`/milestones/${moment.id}`}>
        <MilestoneLine {...moment} />
      </More>
    </li>
  )
}
