import { areaOfMapRow } from '#app/domain/life-area.ts'
import { type Answers, answeredKeys, isLeftOut } from '#app/domain/round.ts'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { inVersion } from '#app/features/rounds/instrument-at.ts'
import { SheetDay } from '#app/features/rounds/sheet-day.panel.tsx'
import type { WhoSees } from '#app/features/rounds/who-sees.server.ts'
import { WhoSeesThis } from '#app/features/rounds/who-sees-this.tsx'
import { useWords } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { itemNumber } from '#app/instruments/item-number.ts'
import { placeOf } from '#app/instruments/place.ts'
import { instrumentText } from '#app/instruments/published.ts'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { LifePicture } from '#app/ui/pictures/life-picture.tsx'

interface PartsToChooseProps {
  map: PublishedInstrument
  /** The *empty* version, for own words. */
  bare: boolean
  who: WhoSees
  keptForMe: boolean
  refusal: Refusal | undefined
}

/** The parts before anything is answered: each one is a button that starts a round of it. */
export function PartsToChoose({ map, bare, who, keptForMe, refusal }: PartsToChooseProps) {
  const { t } = useWords()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href={placeOf(map.key)}>
        <Asked of={map} at="name" />
      </Back>
      <h1>{t('calmap:list.heading')}</h1>
      <p>
        <Asked of={map} at="intro" />
      </p>
      <WhichVersion bare={bare} />
      <PostForm refusal={refusal}>
        <WhoSeesThis who={who} keptForMe={keptForMe} />
        <ul className="links">
          {map.structure.items.map((item, at) => {
            return (
              <li key={item.key}>
                <button type="submit" id={at === 0 ? 'item' : undefined} name="item" value={item.key}>
                  <LifePicture of={areaOfMapRow(item.key)} />
                  <span>
                    <Asked of={map} at={`items.${item.key}.name`} />{' '}
                    <small>
                      <Asked of={map} at={`items.${item.key}.gloss`} />
                    </small>
                  </span>
                  <Icon name="arrow" />
                </button>
              </li>
            )
          })}
        </ul>
      </PostForm>
    </>
  )
}

/** *Empty*, for own words, or *with words*: chosen once, and kept from part to part by the address. */
function WhichVersion({ bare }: { bare: boolean }) {
  const { t } = useWords()
  return <More href={bare ? '?' : '?words=none'}>{t(bare ? 'calmap:blank.withWords' : 'calmap:blank.ownWords')}</More>
}

interface PartsOfRoundProps {
  map: PublishedInstrument
  bare: boolean
  draftId: string
  /** The day on the sheet that is typed in. */
  paperDay: string | null
  answers: Answers
}

/** The parts of a map being filled, in any order, with what was answered; *Done for today* after any number. */
export function PartsOfRound({ map, bare, draftId, paperDay, answers }: PartsOfRoundProps) {
  const { t, language, number } = useWords()
  const place = placeOf(map.key)
  const keys = map.structure.items.map((item) => item.key)
  const count = answeredKeys(keys, answers).length
  const stateOf = (key: string) => {
    const given = answers[key]
    if (isLeftOut(given)) return t(`rounds:leftOut.${given}`)
    if (given === undefined) return <Asked of={map} at={`items.${key}.gloss`} />
    return t('calmap:list.answered', { level: instrumentText(map, language, `levels.${given}`) })
  }
  return (
    <>
      <Back href={place}>
        <Asked of={map} at="name" />
      </Back>
      <SheetDay paperDay={paperDay} />
      <h1>{t('calmap:list.heading')}</h1>
      {count > 0 && <p className="lead">{t('calmap:list.done', { count, number: number(count) })}</p>}
      <p className="hint">{t('calmap:list.enough')}</p>
      <WhichVersion bare={bare} />
      <Links
        links={keys.map((key) => ({
          href: inVersion(bare, `${place}/new/${draftId}/${itemNumber(map, key)}`),
          icon: typeof answers[key] === 'number' ? 'done' : 'open',
          label: (
            <>
              <LifePicture of={areaOfMapRow(key)} /> <Asked of={map} at={`items.${key}.name`} />
            </>
          ),
          hint: stateOf(key),
        }))}
      />
      <Acts>
        {count > 0 ? (
          <LinkButton href={`${place}/new/${draftId}/why`}>{t('rounds:doneForToday')}</LinkButton>
        ) : (
          <LinkButton href="/today" kind="alt">
            {t('calmap:empty.notToday')}
          </LinkButton>
        )}
      </Acts>
    </>
  )
}
