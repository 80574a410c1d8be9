/** What the address of an embed says beside the view state: which parts it shows, and in which colours. */
import type { Scheme } from '../../draw/palette.ts'
import { oneOf, readFields } from '../../state/fields.ts'

export const PARTS = ['map', 'timeline', 'list'] as const
export type EmbedPart = (typeof PARTS)[number]

const DEFAULT_PARTS: readonly EmbedPart[] = ['map']

/** What every embed understands. */
export const THEME_FIELDS = { theme: oneOf<Scheme>(['light', 'dark']) } as const

/** What the embedded map understands beside the view. */
export const EMBED_FIELDS = { ...THEME_FIELDS, parts: { ...oneOf(PARTS), isList: true } } as const

/** The parts in their fixed order; the map alone where the address says nothing that is known. */
export function parseParts(search: string): readonly EmbedPart[] {
  const asked = readFields(search, EMBED_FIELDS).values.parts
  const parts = PARTS.filter((part) => asked.includes(part))
  return parts.length > 0 ? parts : DEFAULT_PARTS
}

/** Names the parts to the styles, which show no others: the page holds all, as it is built for every address. */
export function applyParts(document: Document, parts: readonly EmbedPart[]): void {
  document.documentElement.dataset.parts = parts.join(' ')
}

/** Null: as the reader's device, or the host page, has it. */
export function parseTheme(search: string): Scheme | null {
  return readFields(search, THEME_FIELDS).values.theme[0] ?? null
}

/**
 * Puts the chosen colours on the page, and the same into its meta element: where host and frame disagree on
 * `color-scheme`, browsers paint an opaque ground behind the frame.
 */
export function applyTheme(document: Document, theme: Scheme | null): void {
  if (theme === null) return
  document.documentElement.dataset.theme = theme
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', theme)
}
