import { database, erasePersonDue, forgetOldPages, listErasuresDue, write } from '#db'

// One after the other: everybody else's save waits while one is erased.
const AT_ONCE = 20

/** Erases everybody whose seven days are over; how many that were. */
export async function eraseDue(at: string): Promise<number> {
  let erased = 0
  for (;;) {
    const due = await listErasuresDue(database(), at, AT_ONCE)
    for (const whose of due) if (await write((trx) => erasePersonDue(trx, whose, at))) erased++
    if (due.length < AT_ONCE) break
  }
  if (erased > 0) await forgetOldPages(database())
  return erased
}
