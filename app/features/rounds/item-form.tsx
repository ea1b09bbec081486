import { isLeftOut } from '#app/domain/round.ts'
import { HelpTodayPanel } from '#app/features/help/help-today.panel.tsx'
import type { ItemOnPage } from '#app/features/rounds/run/read-run.server.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import type { InstrumentItem, PublishedInstrument } from '#app/instruments/instrument.ts'
import { placeOf } from '#app/instruments/place.ts'
import { itemOf, levelText, publishedInstrument } from '#app/instruments/published.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { noteLetters } from './answer-item.form.ts'
import { Asked } from './asked.panel.tsx'
import { inVersion } from './instrument-at.ts'
import { amountWords, ItemLevels } from './item-levels.tsx'
import { SheetDay } from './sheet-day.panel.tsx'
import type { WhoSees } from './who-sees.server.ts'
import { WhoCanSeeOne, WhoSeesThis } from './who-sees-this.tsx'

interface ItemFormProps {
  page: ItemOnPage
  refusal: Refusal | undefined
  /** Levels by name alone, without what each says. */
  bare?: boolean
}

/** One item on one screen: the question, its levels, and three ways to leave it out. */
export function ItemForm({ page, refusal, bare = false }: ItemFormProps) {
  const { t } = useWords()
  const instrument = publishedInstrument(page.key, page.instrumentVersion)
  const item = itemOf(instrument, page.itemKey)
  if (!item) return null
  const any = instrument.structure.run === 'any'
  const ownNotAboutMe = `items.${item.key}.notAboutMe`
  const seenByOthers = page.whoOfRound !== null && mayBeSeen(page.whoOfRound, page.keptForMe)
  const hasOwn = instrument.texts.en?.[ownNotAboutMe] !== undefined
  return (
    <>
      <ErrorSummary refusal={refusal} ids={{ version: 'level' }} />
      {isStale(refusal) && <SavedElsewhere page={page} instrument={instrument} />}
      <Back href={pageBefore(page, instrument, bare)}>
        {any && !page.roundId ? <Asked of={instrument} at="name" /> : undefined}
      </Back>

      <SheetDay paperDay={page.paperDay} />
      <PostForm draft={instrument.structure.ownWords ? true : 'one-tap'} refusal={refusal} version={page.version}>
        <ItemLevels instrument={instrument} item={item} page={page} bare={bare} asksMore={seenByOthers} />
        {page.help && <HelpOffered help={page.help} />}
        {instrument.structure.ownWords && <OwnWords page={page} item={item} bare={bare} />}
        {seenByOthers && <WhoSeesAnswer page={page} />}
        <Acts>
          <Button icon={any ? undefined : 'arrow'}>{any ? t('common:action.save') : t('common:action.next')}</Button>
          {any && !page.roundId && (
            <Button kind="alt" name="finish" value="yes">
              {t('rounds:doneForToday')}
            </Button>
          )}
        </Acts>
        <Acts>
          <Button kind="alt" name="answer" value="skip">
            {t('common:action.skip')}
          </Button>
        </Acts>
        <Details summary={t('rounds:other')} open={isLeftOut(page.saved?.given) && page.saved?.given !== 'skip'}>
          <Acts>
            <Button kind="alt" name="answer" value="not-about-me">
              {hasOwn ? <Asked of={instrument} at={ownNotAboutMe} /> : t('rounds:notAboutMe')}
            </Button>
            <Button kind="alt" name="answer" value="rather-not-say">
              {t('rounds:ratherNotSay')}
            </Button>
          </Acts>
        </Details>
        {!instrument.structure.ownWords && <NoteForMe page={page} refusal={refusal} />}
        {isLeftOut(page.saved?.given) && <p className="hint">{t(`rounds:leftOut.${page.saved.given}`)}</p>}
        {!seenByOthers && <WhoSeesAnswer page={page} />}
      </PostForm>
    </>
  )
}

/**
 * Help under the answer that calls for it. Given just now, it takes the focus as an error summary does: the address stays as
 * it is for every other answer.
 */
function HelpOffered({ help }: { help: NonNullable<ItemOnPage['help']> }) {
  const box = <HelpTodayPanel numbers={help.numbers ?? undefined} />
  if (!help.fresh) return box
  return (
    // biome-ignore lint/a11y/noAutofocus: the page was loaded again because of this answer; without script this is the only way to bring a reader to the box
    <div tabIndex={-1} autoFocus>
      {box}
    </div>
  )
}

/**
 * Whether who sees the round is said before *Next*: where somebody sees it, or would without the tick. Else it comes last,
 * so that the question, its answers and *Next* are one screen of a small phone.
 */
const mayBeSeen = ({ now, withoutTick }: WhoSees, keptForMe: boolean) =>
  keptForMe || [now, withoutTick].some(({ all, some }) => all.length + some.length > 0)

/**
 * Who sees the answer given here. The first question also says it of the whole round; when every answer of it is seen by
 * the same people, that is enough.
 */
function WhoSeesAnswer({ page }: { page: ItemOnPage }) {
  const { t } = useWords()
  const { who, whoOfRound, keptForMe } = page
  if (whoOfRound)
    return (
      <>
        {whoOfRound.now.some.length > 0 && <WhoCanSeeOne seers={who.now} />}
        <WhoSeesThis who={whoOfRound} keptForMe={keptForMe} />
      </>
    )
  if (!keptForMe) return <WhoCanSeeOne seers={who.now} />
  return (
    <p className="hint">
      <Icon name="closed" /> {t('rounds:keptForMe')}
    </p>
  )
}

/** A row of the map may hold own words beside its level, and may be for me alone. */
function OwnWords({ page, item, bare }: { page: ItemOnPage; item: InstrumentItem; bare: boolean }) {
  const { t, list } = useWords()
  const onlyMe = page.saved ? page.saved.onlyMe : item.startsOnlyMe
  const without = page.who.withoutTick.all
  const below = page.roundId ? `rounds/${page.roundId}` : `new/${page.draftId}`
  const here = `${placeOf(page.key)}/${below}/${item.key}`
  return (
    <>
      {bare ? (
        <More href={here}>{t('rounds:showDescriptions')}</More>
      ) : (
        <More href={inVersion(true, here)}>{t('rounds:hideDescriptions')}</More>
      )}
      <TextArea
        name="note"
        label={t('rounds:ownWords')}
        hint={t('common:field.optional')}
        value={page.saved?.note}
        maxLength={noteLetters}
      />
      <Tick
        name="onlyMe"
        label={t('rounds:onlyMeRow.label')}
        hint={
          onlyMe && without.length > 0
            ? t('rounds:withoutTick.one', { workers: list(without.map(isolate)) })
            : t('rounds:onlyMeRow.hint')
        }
        checked={onlyMe}
      />
    </>
  )
}

/** Room beside a question for what I want to remember; no worker's page shows it. Folded: an answer is one tap. */
function NoteForMe({ page, refusal }: { page: ItemOnPage; refusal: Refusal | undefined }) {
  const { t } = useWords()
  const note = page.saved?.note
  return (
    <Details
      summary={t('rounds:noteForMe.summary')}
      open={Boolean(note) || refusal?.errors.some(({ field }) => field === 'note')}
    >
      <TextArea
        name="note"
        label={t('rounds:ownWords')}
        hint={t('rounds:noteForMe.hint')}
        value={note}
        maxLength={noteLetters}
      />
    </Details>
  )
}

const isStale = (refusal: Refusal | undefined) =>
  refusal?.errors.some((error) => error.message === 'common:error.stale') ?? false

/** This round was answered elsewhere while the page was open: what is saved stands beside what was just chosen. */
function SavedElsewhere({ page, instrument }: { page: ItemOnPage; instrument: PublishedInstrument }) {
  const { t, language, money } = useWords()
  const given = page.saved?.given
  const values = page.amounts ? amountWords(page.amounts, money) : undefined
  const answer =
    typeof given === 'number'
      ? levelText(instrument, language, page.itemKey, given, values)
      : given
        ? t(`rounds:leftOut.${given}`)
        : t('rounds:notOpened')
  return (
    <Note>
      <p>{t('rounds:stale.saved', { answer })}</p>
      <p>{t('rounds:stale.choose')}</p>
    </Note>
  )
}

/** The item before this one; at the start, the page with what I answered before; in the map, its list. */
function pageBefore(page: ItemOnPage, { structure }: PublishedInstrument, bare: boolean): string {
  const place = placeOf(page.key)
  if (page.roundId) return `${place}/rounds/${page.roundId}`
  if (structure.run === 'any') return inVersion(bare, `${place}/new/${page.draftId}`)
  return page.at > 1 ? `${place}/new/${page.draftId}/${page.at - 1}` : place
}
