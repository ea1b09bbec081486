import type { NextFunction, Request, RequestHandler, Response } from 'express'

/** Those who wait for the same kind of thing, first come first. */
interface Line {
  /** Milliseconds somebody may have to wait; nobody joins a line in which it would be more. */
  patience: number
  /** Milliseconds from one beginning to the next while people wait, as it was lately. */
  pace: number
  beganAt: number
  begun: number
  waiting: Visit[]
  underWay: number
}

interface Visit {
  since: number
  start: () => void
  isCounted: boolean
  isOver: boolean
}

// A page can be asked for again; what somebody wrote should arrive at the first try.
const PAGE_PATIENCE = 2_000
const SAVE_PATIENCE = 5_000
// A few who wait are no crowd, however long: the server has just started, or a disk holds it up.
const A_FEW = 16
// More would only wait inside, for the database or for a password to be checked, where nobody can go first.
const AT_ONCE = 40
const PAGES_TURN = 8
// The event loop takes up one new connection at a turn, so whoever has just come is heard first, this many at most.
const HEARD_FIRST = 32
// The pace is that of about so many beginnings: one long wait for the disk is not yet a slow line.
const LATELY = 64
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const door = /^\/sign-(in|up)(\/|$)/

/**
 * Lets in one request after the other, saves before pages, and hears everybody who comes in between. While more come than
 * can be answered, those for whom there is no room hear so at once from `full`, instead of everybody waiting longer and
 * longer. Checking a password takes long, so a flood of sign-ins has a line of its own. Every eighth turn is a page's.
 */
export function withRoom(full: RequestHandler, clock = () => performance.now()): RequestHandler {
  const line = (patience: number): Line => ({ patience, pace: 0, beganAt: 0, begun: 0, waiting: [], underWay: 0 })
  const [saves, doors, pages] = [line(SAVE_PATIENCE), line(SAVE_PATIENCE), line(PAGE_PATIENCE)]
  let turns = 0
  let isAwake = false
  let hasSomebodyCome = false
  let heard = 0

  const lineOf = ({ method, path }: Request) => {
    if (safeMethods.has(method)) return pages
    return door.test(path) ? doors : saves
  }

  function wake(): void {
    if (isAwake) return
    isAwake = true
    setImmediate(turn)
  }

  function turn(): void {
    isAwake = false
    if (hasSomebodyCome && heard < HEARD_FIRST) {
      hasSomebodyCome = false
      heard += 1
      wake()
      return
    }
    heard = 0
    const next = whoIsNext()
    if (!next) return
    turns += 1
    wake()
    begin(next)
  }

  function whoIsNext(): Line | undefined {
    const canBegin = ({ waiting, underWay }: Line) => waiting.length > 0 && underWay < AT_ONCE
    if (turns % PAGES_TURN === PAGES_TURN - 1 && canBegin(pages)) return pages
    // While saves wait, pages do not slip in between: all that is under way shares one processor.
    const order = saves.waiting.length > 0 ? [saves, doors] : [doors, pages]
    return order.find(canBegin)
  }

  function begin(line: Line): void {
    const visit = line.waiting.shift()
    if (!visit) return
    const at = clock()
    line.begun += 1
    line.pace += (at - Math.max(line.beganAt, visit.since) - line.pace) / Math.min(line.begun, LATELY)
    line.beganAt = at
    visit.start()
  }

  function isFull({ waiting, pace, patience }: Line): boolean {
    const [first] = waiting
    if (!first || waiting.length < A_FEW) return false
    return Math.max(waiting.length * pace, clock() - first.since) > patience
  }

  function count(mine: Line, visit: Visit): void {
    if (visit.isOver) return
    visit.isCounted = true
    mine.underWay += 1
  }

  function leave(mine: Line, visit: Visit): void {
    visit.isOver = true
    if (visit.isCounted) mine.underWay -= 1
    // Whoever gave up while waiting is not waited for.
    const at = mine.waiting.indexOf(visit)
    if (at >= 0) mine.waiting.splice(at, 1)
    wake()
  }

  return (request: Request, response: Response, next: NextFunction) => {
    hasSomebodyCome = true
    const mine = lineOf(request)
    if (isFull(mine)) {
      full(request, response, next)
      return
    }
    const visit: Visit = { since: clock(), start, isCounted: false, isOver: false }
    function start(): void {
      // Counted once its words are here: phones on a bad line, or one attacker, would hold everybody else up.
      if (safeMethods.has(request.method) || request.complete) count(mine, visit)
      else request.once('end', () => count(mine, visit))
      next()
    }
    response.once('close', () => leave(mine, visit))
    mine.waiting.push(visit)
    wake()
  }
}
