/** What is made of files while they change: only of files at rest, and never an older state after a newer one. */
import { setTimeout as sleep } from 'node:timers/promises'

export interface Newest<T> {
  /** What is made of the files as they are: waits while they change. */
  readonly read: () => Promise<T>
  /** Says that a file changed: what follows from it is made anew and told. */
  readonly renew: () => void
}

/**
 * Milliseconds without a change after which files are at rest. An editor empties a file before it fills it, and the
 * watcher is silent about what follows a change of the same file within 50 ms: whoever read at once would see the
 * empty file and never hear of the full one.
 */
const REST = 150

/**
 * @param make never rejects: what goes wrong is a value too
 * @param tell hears of each state that follows from a change, and of none that is already old
 * @param rest waits until a change counts as done, unless another follows
 */
export function createNewest<T>(
  make: () => Promise<T>,
  tell: (value: T) => void,
  rest: () => Promise<unknown> = () => sleep(REST),
): Newest<T> {
  let newest: Promise<T> | null = null
  let changes = 0
  let isMaking = false

  async function makeAtRest(): Promise<T> {
    for (;;) {
      const seen = changes
      await rest()
      if (seen !== changes) continue
      const value = await make()
      if (seen === changes) return value
    }
  }

  async function read(): Promise<T> {
    for (;;) {
      newest ??= make()
      const asked = newest
      const value = await asked
      if (asked === newest) return value
    }
  }

  function renew(): void {
    changes += 1
    if (isMaking) return
    isMaking = true
    newest = makeAtRest().finally(() => {
      isMaking = false
    })
    newest.then(tell)
  }

  return { read, renew }
}
