/** A log for what runs beside others: its lines wait until the others have had their say, and none stands among theirs. */
interface HeldLog {
  readonly log: (text: string) => void
  /** Says what was held back; from now on lines are said as they come. */
  readonly release: () => void
}

/** @param log where the lines go in the end */
export function createHeldLog(log: (text: string) => void): HeldLog {
  const held: string[] = []
  let isHeld = true
  return {
    log: (text) => {
      if (isHeld) held.push(text)
      else log(text)
    },
    release: () => {
      isHeld = false
      for (const text of held.splice(0)) log(text)
    },
  }
}
