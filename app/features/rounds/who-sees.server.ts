import type { Participant } from '#app/domain/actor.ts'
import { isSection, releaseStanding } from '#app/domain/release.ts'
import { type InstrumentKey, publishedInstrument } from '#app/instruments/published.ts'
import { listReleases, type Reader } from '#db'

/** The names of the workers who can see answers of this questionnaire now, each once. */
export async function whoSees(db: Reader, actor: Participant, key: InstrumentKey): Promise<string[]> {
  const asked = new Set<string>(publishedInstrument(key).structure.items.map((item) => item.section))
  const releases = await listReleases(db, actor.personId)
  const names = releases
    .filter((release) => releaseStanding(release, actor.today) === 'live')
    .filter((release) => release.sections.some((section) => isSection(section) && asked.has(section)))
    .map((release) => release.worker.name)
  return [...new Set(names)]
}
