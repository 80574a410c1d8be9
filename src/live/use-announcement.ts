/** The live region of the page. */
import { useEffect, useRef } from 'preact/hooks'
import { createAnnouncer } from './announcer.ts'

/** Speaks what the view shows after a change has settled. */
export function useAnnouncement(text: string) {
  const region = useRef<HTMLParagraphElement>(null)
  const first = useRef(true)
  const announcer = useRef<ReturnType<typeof createAnnouncer> | null>(null)
  useEffect(() => {
    if (!region.current) return
    announcer.current ??= createAnnouncer(window, region.current)
    if (!first.current) announcer.current.announce(text)
    first.current = false
  }, [text])
  return region
}
