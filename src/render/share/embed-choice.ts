/** What an editor chose for an embed, and the address that says it. */
import { formatSearch, parseSearch } from '../../state/url.ts'
import type { ViewState } from '../../state/view-state.ts'
import type { EmbedTarget } from './subject.ts'

export interface EmbedChoice {
  readonly target: EmbedTarget
  /** As in the address: `map,timeline`. */
  readonly parts: string
  readonly state: ViewState
  readonly keepCamera: boolean
  /** Empty: as the reader's device. */
  readonly theme: '' | 'light' | 'dark'
  /** Pixels. */
  readonly height: number
}

/** Pixels: what an embed may be set to, and the step of the field. */
export const HEIGHTS = { least: 200, most: 4000, step: 20 } as const

/** Pixels that a part takes beside the map. */
const EXTRA: Readonly<Record<string, number>> = { timeline: 160, list: 320 }

const DEFAULT_PARTS = 'map'

export function isMap({ kind }: EmbedTarget): boolean {
  return kind === 'map' || kind === 'view'
}

/** A good height for a target with these parts. */
export function heightOf({ height }: EmbedTarget, parts: string): number {
  return parts.split(',').reduce((sum, part) => sum + (EXTRA[part] ?? 0), height)
}

/** A target as it is first offered. @param search the state of the page */
export function chooseTarget(target: EmbedTarget, search: string): EmbedChoice {
  const state = parseSearch(target.kind === 'view' ? search : (target.search ?? ''))
  return { target, parts: DEFAULT_PARTS, state, keepCamera: true, theme: '', height: target.height }
}

/** The address of the embed, from the root of the site. */
export function formatEmbed({ target, parts, state, keepCamera, theme }: EmbedChoice): string {
  const search = isMap(target)
    ? formatSearch({ ...state, view: keepCamera ? state.view : null })
    : (target.search ?? '')
  const own = [
    ...(isMap(target) && parts !== DEFAULT_PARTS ? [`parts=${parts}`] : []),
    ...(theme ? [`theme=${theme}`] : []),
  ]
  const params = [search.slice(1), ...own].filter((text) => text !== '').join('&')
  return target.path + (params && `?${params}`)
}
