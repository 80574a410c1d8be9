/** Which day it is, for a check that nothing is dated after it. */
const HOUR = 3_600_000
/** The clocks of Kiribati's Line Islands are this far before UTC. */
const FURTHEST_ON = 14

/** The day where the day is furthest on, so that nobody's today is in the future. @param now milliseconds since 1970, UTC */
export function latestToday(now: number): string {
  return new Date(now + FURTHEST_ON * HOUR).toISOString().slice(0, 10)
}
