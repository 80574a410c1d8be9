/** Lets time pass: month after month, or year after year where the reader asks for less motion. */

/** Milliseconds a month stays. */
const MONTH_TIME = 260
/** Milliseconds a year stays where motion is reduced. */
const YEAR_TIME = 1600

interface Player {
  readonly start: () => void
  readonly stop: () => void
}

/**
 * @param step moves on by some months and says whether there is more to come
 * @param onStop called when the end is reached
 */
export function createPlayer(window: Window, step: (months: number) => boolean, onStop: () => void): Player {
  let timer = 0
  const stop = () => window.clearInterval(timer)
  function start(): void {
    stop()
    const reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const advance = () => {
      if (step(reduced ? 12 : 1)) return
      stop()
      onStop()
    }
    timer = window.setInterval(advance, reduced ? YEAR_TIME : MONTH_TIME)
  }
  return { start, stop }
}
