/** A record as others take it away: a row of a table, or a Feature. Both sides use it: the build and the share dialog. */
import type { Feature, Geometry } from 'geojson'
import type { AtlasRecord } from '../../model/dataset.ts'
import type { TableRow } from './csv.ts'

/** The record's fields and its place, as the published tables have them. */
export function createRow(record: AtlasRecord): TableRow {
  const { kind: _, positions, ...fields } = record
  const place = positions.map(([longitude, latitude]) => `${longitude} ${latitude}`)
  const [first] = positions
  return {
    ...fields,
    longitude: positions.length === 1 ? first?.[0] : null,
    latitude: positions.length === 1 ? first?.[1] : null,
    ...(record.kind === 'patrol' && { positions: place }),
  }
}

/** As in the edited files: patrol rounds have a place for each city, all others one. */
function geometryOf({ kind, positions }: AtlasRecord): Geometry | null {
  const [first] = positions
  if (!first) return null
  const coordinates = positions.map((position) => [...position])
  return kind === 'patrol' ? { type: 'MultiPoint', coordinates } : { type: 'Point', coordinates: [...first] }
}

/** The record as in the published GeoJSON. */
export function createFeature(record: AtlasRecord): Feature<Geometry | null> {
  const { kind: _kind, id, positions: _positions, ...properties } = record
  return { type: 'Feature', id, geometry: geometryOf(record), properties }
}
