/** What an editor chose for an embed, and the address that says it. */
import { DEFAULT_EMBED, type EmbedAddress, type EmbedPart, formatEmbedSearch } from '../../state/embed-address.ts'
import { formatSearch, parseSearch } from '../../state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../../state/view-state.ts'
import type { EmbedTarget } from './subject.ts'

/** A card follows the clock alone, a lesson nothing, and neither has parts: what is chosen of them stays for the map. */
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
  const asked = parseSearch(search)
  const own = target.kind === 'view' ? asked : parseSearch(target.search ?? '')
  const state = target.timed ? { ...own, to: asked.to, clock: asked.clock } : own
  return { ...DEFAULT_EMBED, target, state, step: target.step ?? null, keepCamera: true, height: target.height }
}

function stateOf({ target, state, keepCamera }: EmbedChoice): ViewState {
  if (isMap(target)) return { ...state, view: keepCamera ? state.view : null }
  return target.timed ? { ...DEFAULT_STATE, to: state.to, clock: state.clock } : DEFAULT_STATE
}

/** The address of the embed, from the root of the site. */
export function formatEmbed(choice: EmbedChoice): string {
  const { target, step, theme } = choice
  const parts = isMap(target) ? choice.parts : DEFAULT_EMBED.parts
  return target.path + formatEmbedSearch({ state: stateOf(choice), parts, step, theme })
}

/** What follows the address of the full page, so that it says the same. @param search the state of the page */
export function searchOfPage({ target, state }: EmbedChoice, search: string): string {
  if (target.kind === 'view') return search
  return target.timed ? formatSearch({ ...DEFAULT_STATE, to: state.to, clock: state.clock }) : ''
}
