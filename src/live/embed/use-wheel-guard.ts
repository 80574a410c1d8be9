/** Leaves the wheel to the host page: over an embedded map it zooms with Ctrl alone, which is said once. */
import { useEffect, useState } from 'preact/hooks'

/** @returns whether the words about it are to be shown now */
export function useWheelGuard(): { readonly hint: boolean; readonly onHinted: () => void } {
  const [said, setSaid] = useState<'not yet' | 'now' | 'already'>('not yet')
  useEffect(() => {
    // Before the map hears of it, and passive: whatever the map would do, the page scrolls on.
    const guard = (event: WheelEvent) => {
      if (event.ctrlKey || !(event.target instanceof Element) || !event.target.closest('[data-map]')) return
      event.stopPropagation()
      setSaid((before) => (before === 'not yet' ? 'now' : before))
    }
    document.addEventListener('wheel', guard, { capture: true, passive: true })
    return () => document.removeEventListener('wheel', guard, { capture: true })
  }, [])
  return { hint: said === 'now', onHinted: () => setSaid('already') }
}
