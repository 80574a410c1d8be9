/** Where the keyboard's focus goes when something is opened and closed. */
import { useEffect, useRef } from 'preact/hooks'
import type { Opened } from './panel.tsx'

/** Puts the focus where the reader goes on: into what was opened, and back to where it was opened from. */
export function useFocusReturn(opened: Opened | null) {
  const origin = useRef<Element | null>(null)
  const key = opened && (opened.kind === 'country' ? opened.country : opened.id)
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    const wasOpen = last.current !== null
    last.current = key
    if (key === null) {
      if (origin.current instanceof HTMLElement || origin.current instanceof SVGElement) origin.current.focus()
      return
    }
    if (!wasOpen) origin.current = document.activeElement
    document.querySelector<HTMLElement>('[data-panel]')?.focus()
  }, [key])
}
