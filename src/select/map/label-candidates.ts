/** The names that may stand on the map, before it is known which of them fit. */
import { ascending } from 'd3'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Position } from '../../model/dataset.ts'
import type { ScenePlace } from './scene.ts'

export interface LabelCandidate {
  readonly iso3: string
  readonly name: string
  readonly position: Position
}

/** Names to show: countries with more dots first. @param nameOf the name of an ISO 3166-1 alpha-2 code */
export function selectLabelCandidates(
  index: AtlasIndex,
  scene: readonly ScenePlace[],
  nameOf: (iso2: string) => string,
): readonly LabelCandidate[] {
  const dots = new Map<string, number>()
  for (const { place, dots: list } of scene) dots.set(place.country, (dots.get(place.country) ?? 0) + list.length)
  return index.countries
    .map(({ iso3, iso2, label }) => ({ iso3, name: nameOf(iso2), position: label }))
    .sort((a, b) => (dots.get(b.iso3) ?? 0) - (dots.get(a.iso3) ?? 0) || ascending(a.iso3, b.iso3))
}
