import type { Participant } from '#app/domain/actor.ts'
import { farBankOf, forPage, type RoundOnPage, roundsAsked } from '#app/features/bridge/read-bridge.server.ts'
import { canBeDrawn } from '#app/server/pictures/fonts.server.ts'
import { isForMe } from '#app/ui/paper/asked-paper.ts'
import { database, listGoalsNow, withAnswers } from '#db'

/**
 * A bridge as a picture to keep: the latest round or the one asked for, beside an earlier one. Null without a round. A round
 * that is only mine is drawn, because I asked for it, and the page says so; a goal that keeps its words stays off, until I
 * ask for it.
 */
export async function readKept(actor: Participant, request: Request) {
  const db = database()
  const search = new URL(request.url).searchParams
  const asked = { now: search.get('now'), round: search.get('round') }
  const forMe = isForMe(request)
  const { heads, solid, hollow } = await roundsAsked(db, actor.personId, asked)
  if (!solid) return null
  const rounds = (await withAnswers(db, actor.personId, hollow ? [solid, hollow] : [solid])).map(forPage)
  const before = rounds.find((round) => round.id === hollow?.id) ?? null
  const { farBank, hides } = await farBankOf(db, actor.personId, await listGoalsNow(db, actor.personId), forMe)
  const words = farBank && withoutPictures(farBank.text)
  return {
    asked,
    forMe,
    hides,
    now: rounds.find((round) => round.id === solid.id) as RoundOnPage,
    isLatest: solid.id === heads[0]?.id,
    before,
    beforeIsFirst: hollow !== undefined && hollow.id === heads.at(-1)?.id,
    onlyMe: rounds.some((round) => round.onlyMe),
    farBank: farBank && words && canBeDrawn(words) ? { text: words, language: farBank.language } : null,
    /** There are words, and no face of ours has all their letters. */
    noLetters: Boolean(words) && !canBeDrawn(words ?? ''),
  }
}

export type Kept = NonNullable<Awaited<ReturnType<typeof readKept>>>

const smallPictures =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Extended_Pictographic}|\p{Regional_Indicator})*/gu

/** Small pictures between the words have no letters in a face; the words say the same without them. */
const withoutPictures = (text: string): string =>
  text
    .replace(smallPictures, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
