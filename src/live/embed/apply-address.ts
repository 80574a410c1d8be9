/** Puts on the page what the address of an embed says of its looks, before anything is painted. */
import type { EmbedPart, Theme } from '../../state/embed-address.ts'

/** Names the parts to the styles, which show no others: the page holds all, as it is built for every address. */
export function applyParts(document: Document, parts: readonly EmbedPart[]): void {
  document.documentElement.dataset.parts = parts.join(' ')
}

/**
 * Puts the chosen colours on the page, and the same into its meta element: where host and frame disagree on
 * `color-scheme`, browsers paint an opaque ground behind the frame.
 */
export function applyTheme(document: Document, theme: Theme | null): void {
  if (theme === null) return
  document.documentElement.dataset.theme = theme
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', theme)
}
