import { amina, familyOfAmina, samer } from './amina.ts'
import { keoni, linh, miguel, sofia } from './beginners.ts'
import { caseloadAcrossTheAtlantic } from './caseload-atlantic.ts'
import { caseloadFromTheEast } from './caseload-east.ts'
import { caseloadInEnglish } from './caseload-english.ts'
import { caseloadAcrossThePacific } from './caseload-pacific.ts'
import { caseloadInSpanish } from './caseload-spanish.ts'
import { aDiary } from './diary.ts'
import { anAdministrator, aWorker } from './people.ts'
import { openedTheList } from './release-diary.ts'
import { familyOfRosa, rosa } from './rosa.ts'

/**
 * Makes the demo people in the open, empty database: lives of up to fourteen months that end at this instant. They live by
 * the verbs that the pages call, on the days on which they would have pressed the buttons.
 */
export async function makeDemo(now: string): Promise<void> {
  const diary = aDiary(now)
  anAdministrator(diary, { email: 'admin@demo.test', name: 'Pat Moore', since: 445 })
  const dana = aWorker(diary, {
    email: 'dana@demo.test',
    name: 'Dana Whitfield',
    office: 'Canal Street',
    organisation: 'Merrimack Family Partnership',
    since: 440,
  })
  aWorker(diary, {
    email: 'marcus@demo.test',
    name: 'Marcus Bell',
    office: 'Harbor Square',
    organisation: 'North Shore Career Coaching',
    since: 300,
  })

  const rosaHerself = rosa(diary, dana)
  familyOfRosa(rosaHerself, miguel(diary), sofia(diary))
  familyOfAmina(amina(diary, dana), samer(diary))
  linh(diary)
  keoni(diary)

  caseloadInEnglish(diary, dana)
  caseloadInSpanish(diary, dana)
  caseloadAcrossTheAtlantic(diary, dana)
  caseloadAcrossThePacific(diary, dana)
  caseloadFromTheEast(diary, dana)
  for (const ago of [90, 60, 30, 14, 7, 1]) openedTheList(dana, [dana.calendar.workday(ago), '09:05'])

  await diary.live()
}
