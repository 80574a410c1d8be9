/** How each parameter of the view is read: tolerantly in form, strictly in what there is. */
import { type AtlasIndex, CLOCKS } from '../model/atlas-index.ts'
import { AFTER, BEFORE, FIRST_YEAR, formatMonth, type MonthIndex, parseMonth } from '../model/months.ts'
import { LAYERS, type Layer, STATION_LAYERS } from '../model/vocabulary.ts'
import { type Field, joinWords, oneOf } from './fields.ts'
import { findCountry, nearestCountry } from './find-country.ts'
import { nearest } from './nearest.ts'
import { type Camera, MODES, PROJECTIONS } from './view-state.ts'

/** What an address can name; an index holds it. */
export interface Known {
  readonly countries: readonly Pick<AtlasIndex['countries'][number], 'iso3' | 'iso2' | 'slug'>[]
  readonly records: readonly Pick<AtlasIndex['records'][number], 'id'>[]
}

/** `2018`, `2018-05`, `2018/5`, `2018-05-14`, a day with its time. */
const DATE = /^(\d{4})(?:[-/.](0?[1-9]|1[0-2])(?:[-/.]\d{1,2}(?:t.*)?)?)?$/
const ISO3 = /^[a-z]{3}$/
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST_ID = 80
const DEGREES = /^-?\d{1,3}(\.\d*)?$/

interface Handle {
  /** The word for its open end. */
  readonly word: string
  readonly open: MonthIndex
  /** The month that a year stands for. */
  readonly monthOfYear: string
  /** Where it stands for what lies before the timeline, and after it. */
  readonly least: MonthIndex
  readonly most: MonthIndex
}

/** A handle of the timeline: a month, that of a day, or that of a year on its side. */
function handle({ word, open, monthOfYear, least, most }: Handle): Field<MonthIndex> {
  const read = (text: string): MonthIndex | null => {
    if (text === word) return open
    const [, year, month = monthOfYear] = DATE.exec(text.replace(/\s/g, '')) ?? []
    if (year === undefined) return null
    return parseMonth(`${year}-${month.padStart(2, '0')}`) ?? (Number(year) < FIRST_YEAR ? least : most)
  }
  const format = (month: MonthIndex) => (month === open ? word : formatMonth(month))
  return {
    read,
    nearest: (text) => {
      const month = read(text) ?? read(text.slice(0, 4))
      return month === null ? nearest(text, [word]) : format(month)
    },
  }
}

const FROM: Handle = { word: 'before', open: BEFORE, monthOfYear: '01', least: BEFORE, most: AFTER - 1 }
const TO: Handle = { word: 'after', open: AFTER, monthOfYear: '12', least: 0, most: AFTER }

const LAYER_NAMES: ReadonlyMap<string, readonly Layer[]> = new Map([
  ...LAYERS.map((layer) => [layer, [layer]] as const),
  ['stations', STATION_LAYERS],
  ['none', []],
])

const layers: Field<readonly Layer[]> = {
  isList: true,
  read: (text) => LAYER_NAMES.get(joinWords(text)) ?? null,
  nearest: (text) => nearest(joinWords(text), LAYER_NAMES.keys()),
}

function country(known: Known | null): Field<string> {
  if (!known) {
    const read = (text: string) => (ISO3.test(text) ? text.toUpperCase() : null)
    return { read, nearest: read }
  }
  return {
    read: (text) => findCountry(joinWords(text), known.countries)?.iso3 ?? null,
    nearest: (text) => nearestCountry(joinWords(text), known.countries)?.iso3 ?? null,
  }
}

function record(known: Known | null): Field<string> {
  const isKnown = (id: string) => !known || known.records.some((record) => record.id === id)
  return {
    read: (text) => {
      const id = joinWords(text)
      return id.length <= LONGEST_ID && ID.test(id) && isKnown(id) ? id : null
    },
    nearest: (text) => nearest(joinWords(text), known?.records.map(({ id }) => id) ?? []),
  }
}

function readCamera(text: string): Camera | null {
  const numbers = text.split(/[\s,|]+/).map((part) => (DEGREES.test(part) ? Number(part) : Number.NaN))
  const [lng = 0, lat = 0, zoom = 0] = numbers
  return numbers.length === 3 && numbers.every(Number.isFinite) ? { lng, lat, zoom } : null
}

const view: Field<Camera> = { read: readCamera, nearest: (text) => (readCamera(text) ? text : null) }

/** @param known what there is; null: any country and any record of the right form */
export function viewFields(known: Known | null) {
  return {
    from: handle(FROM),
    to: handle(TO),
    mode: oneOf(MODES),
    clock: oneOf(CLOCKS),
    layers,
    country: country(known),
    record: record(known),
    view,
    projection: oneOf(PROJECTIONS),
  }
}
