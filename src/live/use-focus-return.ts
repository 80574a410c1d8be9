/** Where the keyboard's focus goes when something is opened and closed. */
import { useEffect, useRef } from 'preact/hooks'
import type { Opened } from './opened.ts'

/** What had the focus; a link of the list is drawn anew when the list comes back, so its address is kept too. */
interface Origin {
  readonly element: Element | null
  readonly href: string | null
}

function findOrigin(): Origin {
  const element = document.activeElement
  return { element, href: element?.getAttribute('href') ?? null }
}

function focusOrigin({ element, href }: Origin): void {
  const again = href === null ? null : document.querySelector(`.record-list a[href="${CSS.escape(href)}"]`)
  const target = element?.isConnected ? element : again
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus()
}

/** Into the panel, with the map in sight: on small screens the panel is a sheet below it. */
function focusPanel(): void {
  document.querySelector<HTMLElement>('[data-panel]')?.focus()
  document.querySelector('[data-map]')?.scrollIntoView({ block: 'nearest' })
}

/** Puts the focus where the reader goes on: into what was opened, and back to where it was opened from. */
export function useFocusReturn(opened: Opened | null) {
  const origin = useRef<Origin>({ element: null, href: null })
  const key = opened && (opened.kind === 'country' ? opened.country : opened.id)
  const last = useRef(key)
  // Before the list makes way for the panel: afterwards its link, and the focus on it, are gone.
  if (key !== null && last.current === null) origin.current = findOrigin()
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    if (key === null) focusOrigin(origin.current)
    else focusPanel()
  }, [key])
}
