/** What an editor chose for an embed, and the address that says it. */
import { DEFAULT_EMBED, type EmbedAddress, type EmbedPart, formatEmbedSearch } from '../../state/embed-address.ts'
import { parseSearch } from '../../state/url.ts'
import type { EmbedTarget } from './subject.ts'

/** A card and a lesson follow no state and have no parts: what is chosen of them stays for the map. */
export interface EmbedChoice extends EmbedAddress {
  readonly target: EmbedTarget
  readonly keepCamera: boolean
  /** Pixels. */
  readonly height: number
}

/** Pixels: what an embed may be set to, and the step of the field. */
export const HEIGHT_RANGE = { least: 200, most: 4000, step: 20 } as const

/** Pixels that a part takes beside the map. */
const EXTRA: Readonly<Record<EmbedPart, number>> = { map: 0, timeline: 160, list: 320 }

export function isMap({ kind }: EmbedTarget): boolean {
  return kind === 'map' || kind === 'view'
}

/** A good height for a target with these parts. */
export function heightOf({ height }: EmbedTarget, parts: readonly EmbedPart[]): number {
  return parts.reduce((sum, part) => sum + EXTRA[part], height)
}

/** A target as it is first offered. @param search the state of the page */
export function chooseTarget(target: EmbedTarget, search: string): EmbedChoice {
  const state = parseSearch(target.kind === 'view' ? search : (target.search ?? ''))
  return { ...DEFAULT_EMBED, target, state, step: target.step ?? null, keepCamera: true, height: target.height }
}

/** The address of the embed, from the root of the site. */
export function formatEmbed({ target, parts, state, step, keepCamera, theme }: EmbedChoice): string {
  const map = { state: { ...state, view: keepCamera ? state.view : null }, parts }
  return target.path + formatEmbedSearch({ ...DEFAULT_EMBED, ...(isMap(target) && map), step, theme })
}
