/**
 * The texts of lessons: prose in which every figure, date and name is a reference to the data in braces, such as
 * `{listed:NLD}`, `{date:ev-110-overseas-2022-09-12}` or `{record:gbr-belfast|this entry}`.
 */

/** Links: what they lead to, or after `|` the words to show instead of its name. */
export const LINK_NAMES = ['record', 'source', 'title', 'country', 'report', 'disagreement', 'page'] as const
/** Of a record, a source, a count: its date, cut to the month or the year, or the end of a round or a station. */
export const DATE_NAMES = ['date', 'month', 'year', 'end'] as const
/** What the rows of the data give of one thing, by its id. */
export const FIELD_NAMES = ['count', 'count-countries', 'officers', 'cities', 'sources', 'versions'] as const
/** What is counted in the data, in a scope: `world`, a country, a region, a report, a network. */
export const COUNTED_NAMES = [
  'listed',
  'placed',
  'unplaced',
  'undated',
  'inferred',
  'countries',
  'rounds',
  'answers',
  'denials',
] as const
/** Made of two others, parted by a comma: `{difference:listed:world,placed:world}`, `{days:<id>,<id>}`. */
export const PAIR_NAMES = ['difference', 'percent', 'days'] as const

export const REFERENCE_NAMES = [
  ...LINK_NAMES,
  ...DATE_NAMES,
  ...FIELD_NAMES,
  ...COUNTED_NAMES,
  ...PAIR_NAMES,
  /** A number of the lesson itself, not of the data: `{plain:two}`. */
  'plain',
] as const
export type ReferenceName = (typeof REFERENCE_NAMES)[number]

export interface Reference {
  readonly name: ReferenceName
  readonly argument: string
  /** Words to show, of a link; null: its own name. */
  readonly words: string | null
}

export type LessonPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `source` is what stands in the text, with its braces. */
  | { readonly kind: 'reference'; readonly reference: Reference; readonly source: string }
  /** Braces that hold no reference. */
  | { readonly kind: 'broken'; readonly source: string }

const FORM = /^([a-z-]+):([A-Za-z0-9,:-]+)(?:\|(.+))?$/

function isReferenceName(name: string): name is ReferenceName {
  return (REFERENCE_NAMES as readonly string[]).includes(name)
}

/** `listed:NLD` as a reference; null where it is none. */
export function parseReference(text: string): Reference | null {
  const [, name = '', argument = '', words = null] = FORM.exec(text) ?? []
  const isLink = (LINK_NAMES as readonly string[]).includes(name)
  if (!isReferenceName(name) || (words !== null && !isLink)) return null
  return { name, argument, words }
}

function parsePart(source: string): LessonPart {
  if (!source.includes('{') && !source.includes('}')) return { kind: 'text', text: source }
  const reference = /^\{[^{}]*\}$/.test(source) ? parseReference(source.slice(1, -1)) : null
  return reference ? { kind: 'reference', reference, source } : { kind: 'broken', source }
}

/** The parts of a text, in its order; joined they are the text again. Takes any text. */
export function parseLessonText(text: string): readonly LessonPart[] {
  return (text.match(/\{[^{}]*\}|[^{}]+|[{}]/g) ?? []).map(parsePart)
}
