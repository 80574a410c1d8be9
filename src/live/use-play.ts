/** The play button: lets time pass until it is stopped or the timeline ends. */
import { useMemo, useState } from 'preact/hooks'
import { AFTER } from '../model/months.ts'
import { setFrom, setTo, shiftWindow } from '../state/actions.ts'
import { createPlayer } from './play.ts'
import type { Store } from './store.ts'

/** Play extends the window's end, or moves the window; it stops at the end of the timeline. */
export function usePlay(store: Store) {
  const [playing, setPlaying] = useState(false)
  const player = useMemo(() => {
    const step = (months: number) => {
      const before = store.state.value
      const rest = Math.min(months, AFTER - before.to)
      store.dispatch((now) => (now.mode === 'window' ? shiftWindow(now, rest) : setTo(now, now.to + rest)))
      return store.state.value.to < AFTER
    }
    return globalThis.window ? createPlayer(window, step, () => setPlaying(false)) : null
  }, [store])
  function start() {
    const { to, mode } = store.state.value
    // From the end there is nothing to play: begin again.
    if (to >= AFTER) store.dispatch((now) => setTo(mode === 'window' ? setFrom(now, 0) : now, 0))
    player?.start()
  }
  function onPlay() {
    if (playing) player?.stop()
    else start()
    setPlaying(!playing)
  }
  return { playing, onPlay }
}
