import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { besideEarlier } from '#app/features/bridge/beside-earlier.ts'
import { BridgeFigure } from '#app/features/bridge/bridge-figure.tsx'
import { BridgeTable } from '#app/features/bridge/bridge-table.tsx'
import { whoBuilds } from '#app/features/bridge/who-builds.server.ts'
import { AttributionPanel } from '#app/features/rounds/attribution.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { instrumentText } from '#app/instruments/published.ts'
import { participant, words } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { AboutPaper } from '#app/ui/paper/about-paper.tsx'
import { PaperEnd } from '#app/ui/paper/paper-end.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { canBeKept } from './picture.server.tsx'
import { pictureName } from './picture-name.ts'
import { type Kept, readKept } from './read-kept.server.ts'

export const handle: PageHandle = { title: 'bridge:keep.title', tab: 'bridge', paper: true }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = whoBuilds(participant(args))
  const kept = await readKept(actor, args.request)
  return { kept, isDrawn: kept !== null && canBeKept(words(args), kept), today: actor.today }
}

/** Who comes: somebody who wants her bridge on her phone, for her mother, or on the wall. What she sees is what she gets. */
export default function Keep() {
  const { t } = useWords()
  const { kept, isDrawn, today } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href={kept ? at('/bridge', kept.asked) : '/bridge'} />
      <h1 className="on-screen">{t('bridge:keep.title')}</h1>
      {kept ? (
        <ToKeep kept={kept} isDrawn={isDrawn} today={today} />
      ) : (
        <Empty id="none" icon="bridge" title={t('bridge:empty.title')}>
          <p>{t('bridge:keep.none')}</p>
          <LinkButton href="/bridge">{t('bridge:title')}</LinkButton>
        </Empty>
      )}
    </>
  )
}

function ToKeep({ kept, isDrawn, today }: { kept: Kept; isDrawn: boolean; today: string }) {
  const words = useWords()
  const { t, language } = words
  const { instrument, earlier, finding, drawn, both } = besideEarlier(words, kept)
  const { asked, forMe, hides } = kept
  return (
    <>
      <article className="kept flow">
        <h2>{instrumentText(instrument, language, 'name')}</h2>
        <p>{finding}</p>
        <BridgeFigure {...drawn} />
      </article>
      <div className="on-screen flow">
        {kept.onlyMe && <p>{t('bridge:keep.onlyMe')}</p>}
        {kept.noLetters && <p>{t('bridge:keep.noLetters')}</p>}
        {hides && (
          <p>
            {t(forMe ? 'bridge:keep.words' : 'bridge:keep.noWords')}
            {words.gap}
            <More href={at('/bridge/keep', { ...asked, for: forMe ? null : 'me' })}>
              {t(forMe ? 'bridge:keep.hideWords' : 'bridge:keep.showWords')}
            </More>
          </p>
        )}
        {isDrawn ? (
          <>
            <p>{t('bridge:keep.stays', { name: leftToRight(pictureName(kept.now.day)) })}</p>
            <Acts>
              <LinkButton href={at('/bridge/keep/picture', { ...asked, for: forMe ? 'me' : null })}>
                {t('bridge:keep.save')}
              </LinkButton>
            </Acts>
          </>
        ) : (
          <p>{t('bridge:keep.notDrawn')}</p>
        )}
      </div>
      <AboutPaper />
      <Section id="numbers" title={t('bridge:numbers.title')}>
        <p className="hint on-screen">{t('bridge:keep.onPaper')}</p>
        <BridgeTable
          instrument={instrument}
          caption={t('bridge:numbers.caption')}
          pillars={both}
          thenDay={earlier?.day ?? null}
          nowDay={kept.now.day}
          total={null}
        />
      </Section>
      <AttributionPanel instrument={instrument} />
      <PaperEnd forMe={kept.onlyMe || (forMe && hides)} today={today} />
    </>
  )
}

/** A file's name in one piece, in a sentence of any direction. */
const leftToRight = (name: string) => `\u2066${name.replaceAll('-', '-\u2060')}\u2069`

/** An address with what was asked of it. */
function at(place: string, asked: Record<string, string | null>): string {
  const said = Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return said.length === 0 ? place : `${place}?${new URLSearchParams(said)}`
}
