import { MOST_CODES_A_DAY } from '#app/domain/message.ts'
import { countToday, type Trx } from '#db'

/**
 * Counts one more code under this key: ten a day, and from then on one in each hour. A stranger who asks in somebody's name, or
 * writes to their phone, can slow their way back down but not close it for the day; and no phone is flooded.
 */
export const countCode = async (trx: Trx, key: string, at: string): Promise<boolean> =>
  (await countToday(trx, key, at, MOST_CODES_A_DAY)) || countToday(trx, `${key}, hour ${at.slice(11, 13)}`, at, 1)
