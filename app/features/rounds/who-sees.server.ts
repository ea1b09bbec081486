import type { Participant } from '#app/domain/actor.ts'
import { releaseStanding, type Seers, seersOf } from '#app/domain/release.ts'
import type { InstrumentItem } from '#app/instruments/instrument.ts'
import type { InstrumentKey } from '#app/instruments/published.ts'
import { knowAnswered, listReleases, type Reader, roundsShownTo } from '#db'

/** Who sees answers as they are marked now, and who would see them with the tick beside the line taken away. */
export interface WhoSees {
  now: Seers
  withoutTick: Seers
}

/** What of a round stays with its owner: the whole of it, and single rows. */
export interface KeptForMe {
  round: boolean
  row: (item: InstrumentItem) => boolean
}

export type LiveRelease = Awaited<ReturnType<typeof liveReleases>>[number]

/** The releases of this person that hold today. */
export async function liveReleases(db: Reader, actor: Participant) {
  const releases = await listReleases(db, actor.personId)
  return releases.filter((release) => releaseStanding(release, actor.today) === 'live')
}

/** Who will see one answer. The tick beside it keeps this row. */
export function whoSeesItem(releases: readonly LiveRelease[], item: InstrumentItem, kept: KeptForMe): WhoSees {
  const { section, alsoNeeds } = item
  return {
    now: seersOf(releases, [{ kind: 'answer', section, alsoNeeds, onlyMe: kept.round || kept.row(item) }]),
    withoutTick: seersOf(releases, [{ kind: 'answer', section, alsoNeeds, onlyMe: kept.round }]),
  }
}

/** Who will see the answers of a round that is being filled. The tick beside it keeps the whole round. */
export function whoSeesRun(
  releases: readonly LiveRelease[],
  items: readonly InstrumentItem[],
  kept: KeptForMe,
): WhoSees {
  const answers = (round: boolean) =>
    items.map((item) => {
      const { section, alsoNeeds } = item
      return { kind: 'answer' as const, section, alsoNeeds, onlyMe: round || kept.row(item) }
    })
  return { now: seersOf(releases, answers(kept.round)), withoutTick: seersOf(releases, answers(false)) }
}

/** A worker who sees something of a finished round. */
export interface SeerOfRound {
  workerId: string
  name: string
  items: string[]
}

/** The workers who see something of a finished round, each with the items they see: what stands on their own page. */
export async function whoSeesRound(
  db: Reader,
  actor: Participant,
  key: InstrumentKey,
  roundId: string,
): Promise<SeerOfRound[]> {
  const seen: SeerOfRound[] = []
  const releases = await liveReleases(db, actor)
  if (releases.length > 0) await knowAnswered(db, actor.personId)
  for (const release of releases) {
    const shown = (await roundsShownTo(db, actor.personId, key, release)).find((round) => round.id === roundId)
    const items = Object.entries(shown?.answers ?? {}).filter(([, given]) => typeof given === 'number')
    if (items.length > 0) {
      const { workerId, name } = release.worker
      seen.push({ workerId, name, items: items.map(([item]) => item) })
    }
  }
  return seen
}
