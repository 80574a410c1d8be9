/**
 * The address of an embed: what it can say beside the view of the atlas, read tolerantly, and written. A round trip for
 * each kind of page: the map with its view and parts, the card of a country or a record, the lesson with its steps.
 */
import { type Field, type Fields, type Misunderstood, oneOf, readFields } from './fields.ts'
import { formatSearch, type ReadAddress, readAddress } from './url.ts'
import { type Known, viewFields } from './view-fields.ts'
import { DEFAULT_STATE, type ViewState } from './view-state.ts'

export const PARTS = ['map', 'timeline', 'list'] as const
export type EmbedPart = (typeof PARTS)[number]

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export interface EmbedAddress {
  /** What the map shows. */
  readonly state: ViewState
  /** What stands on the page of the map, in their fixed order: at least one. */
  readonly parts: readonly EmbedPart[]
  /** Null: as the reader's device, or the host page, has it. */
  readonly theme: Theme | null
  /** The only step of a lesson, from 1; null: all of them. */
  readonly step: number | null
}

/** What an address that says nothing asks for. */
export const DEFAULT_EMBED: EmbedAddress = { state: DEFAULT_STATE, parts: ['map'], theme: null, step: null }

const THEME_FIELDS = { theme: oneOf(THEMES) }
const MAP_FIELDS = { ...THEME_FIELDS, parts: { ...oneOf(PARTS), isList: true } }

/** What only the map can show is asked for in vain. */
const VAIN_FIELDS: Fields = Object.fromEntries(
  Object.keys(viewFields(null)).map((name) => [name, { read: () => null, nearest: () => null }]),
)
const CARD_FIELDS = { ...VAIN_FIELDS, ...THEME_FIELDS }

/** One step of so many, from 1. */
function stepField(steps: number): Field<number> {
  const clamp = (step: number) => Math.min(steps, Math.max(1, step))
  const parse = (text: string) => (/^\d{1,2}$/.test(text) ? Number(text) : null)
  return {
    read: (text) => {
      const step = parse(text)
      return step !== null && step === clamp(step) ? step : null
    },
    nearest: (text) => {
      const step = parse(text)
      return step === null ? null : String(clamp(step))
    },
  }
}

/** The colours that any embed is asked for. */
export function parseTheme(search: string): Theme | null {
  return readFields(search, THEME_FIELDS).values.theme[0] ?? null
}

/** The parts of the map's page: the map alone where the address says nothing that is known. */
export function parseParts(search: string): readonly EmbedPart[] {
  const asked = readFields(search, MAP_FIELDS).values.parts
  const parts = PARTS.filter((part) => asked.includes(part))
  return parts.length > 0 ? parts : DEFAULT_EMBED.parts
}

/** The view of the embedded map. @param known what there is; null: any country and any record of the right form */
export function readMapAddress(search: string, known: Known | null): ReadAddress {
  return readAddress(search, known, MAP_FIELDS)
}

/** Whether the map is asked for anything but what the build has drawn, or for what has to be said as not understood. */
export function asksForView(search: string): boolean {
  const { values, misunderstood } = readFields(search, { ...MAP_FIELDS, ...viewFields(null) })
  const { theme: _, ...rest } = values
  return misunderstood.length > 0 || Object.values(rest).some(({ length }) => length > 0)
}

/** What a card was asked for in vain. @param timed whether it has an answer for each moment */
export function readCardAddress(search: string, timed = false): readonly Misunderstood[] {
  const { to, clock } = viewFields(null)
  return readFields(search, timed ? { ...CARD_FIELDS, to, clock } : CARD_FIELDS).misunderstood
}

/** The step that a lesson is asked for, and what it was asked for in vain. @param steps how many it has */
export function readLessonAddress(
  search: string,
  steps: number,
): Pick<EmbedAddress, 'step'> & Pick<ReadAddress, 'misunderstood'> {
  const { values, misunderstood } = readFields(search, { ...CARD_FIELDS, step: stepField(steps) })
  return { step: values.step[0] ?? null, misunderstood }
}

/** The shortest query that says it, with its `?`; empty where nothing is asked for. */
export function formatEmbedSearch({ state, parts, theme, step }: EmbedAddress): string {
  const own = [
    formatSearch(state).slice(1),
    step === null ? '' : `step=${step}`,
    parts.join() === DEFAULT_EMBED.parts.join() ? '' : `parts=${parts}`,
    theme === null ? '' : `theme=${theme}`,
  ].filter((text) => text !== '')
  return own.length > 0 ? `?${own.join('&')}` : ''
}
