/** Where a map looks that is opened on some places: for embeds, which begin at a country or a record. */
import { extent } from 'd3'
import type { AtlasIndex, IndexedRecord } from '../model/atlas-index.ts'
import type { Position } from '../model/dataset.ts'
import type { Camera } from '../state/view-state.ts'
import { type Box, projectToStage, unprojectFromStage, zoomOfWidth } from './camera.ts'

/** Pixels: what an embed mostly has. */
const BOX: Box = { width: 600, height: 360 }
/** The part of the box that the places may take. */
const ROOM = 0.6
/** A country with its neighbours; nearer, a single city would stand in nowhere. */
const CLOSEST = 4.5

/** The camera that sees all positions, of which there is at least one. */
export function cameraAround(positions: readonly Position[]): Camera {
  const points = positions.map(projectToStage)
  const [left = 0.5, right = left] = extent(points, ([x]) => x)
  const [top = 0.5, bottom = top] = extent(points, ([, y]) => y)
  const [lng, lat] = unprojectFromStage((left + right) / 2, (top + bottom) / 2)
  const width = Math.min((BOX.width * ROOM) / (right - left), (BOX.height * ROOM) / (bottom - top))
  return { lng, lat, zoom: Math.min(CLOSEST, zoomOfWidth(width)) }
}

/** Positions of a record, without those that stand for a whole country. */
function positionsOf(record: IndexedRecord, { places }: AtlasIndex): readonly Position[] {
  return record.places.flatMap((at) => {
    const place = places[at]
    return place && place.precision !== 'country' ? [place.position] : []
  })
}

/** What a map of a country must show: where its name stands, and every place of its records. */
export function positionsOfCountry(iso3: string, index: AtlasIndex): readonly Position[] {
  const labels = index.countries.filter((country) => country.iso3 === iso3).map(({ label }) => label)
  const records = index.records.filter(({ country }) => country === iso3)
  return [...labels, ...records.flatMap((record) => positionsOf(record, index))]
}

/** What a map of a record must show: its places, else its country; nothing where it belongs to none. */
export function positionsOfRecord(record: IndexedRecord, index: AtlasIndex): readonly Position[] {
  const own = positionsOf(record, index)
  if (own.length > 0 || record.country === null) return own
  return positionsOfCountry(record.country, index)
}
