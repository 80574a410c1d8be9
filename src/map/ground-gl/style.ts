/** The map style: a pure function of colours, fills and outlines. No glyphs, no sprites, no addresses. */
import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { fillName } from '../../draw/hatching.ts'
import { PAINTS } from '../../draw/looks.ts'
import type { Palette } from '../../draw/palette.ts'
import type { ProjectionName } from '../../state/view-state.ts'
import type { Fills } from '../ground.ts'

export interface StyleInput {
  readonly palette: Palette
  readonly hosts: ReadonlySet<string>
  readonly fills: Fills
  readonly selected: string | null
  readonly projection: ProjectionName
}

/** The two scales of the outlines: each is a source, and each layer exists once for each. */
export const SCALES = ['far', 'near'] as const
type OutlineScale = (typeof SCALES)[number]

/** From this zoom on the fine outlines are shown. */
export const NEAR_ZOOM = 3

const ISO3: ExpressionSpecification = ['get', 'iso3']

/** The flat map ends north of Antarctica, as its SVG does. */
function landFilter({ projection, hosts }: StyleInput): FilterSpecification {
  const others: ExpressionSpecification = ['!', ['in', ISO3, ['literal', [...hosts]]]]
  return projection === 'globe' ? others : ['all', others, ['!=', ISO3, 'ATA']]
}

function borderFilter({ projection }: StyleInput): FilterSpecification {
  return projection === 'globe' ? ['has', 'iso3'] : ['!=', ISO3, 'ATA']
}

function patternOf(fills: Fills): ExpressionSpecification | string {
  const plain = fillName({ posture: 'none' })
  const pairs = [...fills].flatMap(([iso3, fill]) => [iso3, fillName(fill)])
  // A `match` needs a pair at least; without fills all countries look the same.
  return pairs.length === 0 ? plain : (['match', ISO3, ...pairs, plain] as unknown as ExpressionSpecification)
}

/** What is open stands before all others. */
function opacityOf(selected: string | null): ExpressionSpecification | number {
  return selected === null ? 1 : ['case', ['==', ISO3, selected], 1, PAINTS['other host'].fillOpacity]
}

function layersOf(scale: OutlineScale, input: StyleInput): LayerSpecification[] {
  const { palette, hosts, fills, selected } = input
  return [
    {
      id: `land-${scale}`,
      type: 'fill',
      source: scale,
      filter: landFilter(input),
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      id: `hosts-${scale}`,
      type: 'fill',
      source: scale,
      filter: ['in', ISO3, ['literal', [...hosts]]],
      paint: { 'fill-pattern': patternOf(fills), 'fill-opacity': opacityOf(selected), 'fill-antialias': false },
    },
    {
      id: `borders-${scale}`,
      type: 'line',
      source: scale,
      filter: borderFilter(input),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': PAINTS.host.width },
    },
    ...(['open halo', 'open outline'] as const).map((part): LayerSpecification => {
      const { stroke, width } = PAINTS[part]
      return {
        id: `${part}-${scale}`,
        type: 'line',
        source: scale,
        filter: ['==', ISO3, selected ?? ''],
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette[stroke], 'line-width': width },
      }
    }),
  ]
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** The style with the coarse outlines; the fine ones are brought when a reader comes near. */
export function createStyle(input: StyleInput, far: FeatureCollection): StyleSpecification {
  const source = (data: FeatureCollection) => ({ type: 'geojson', data, tolerance: 0.2 }) as const
  return {
    version: 8,
    projection: { type: input.projection },
    sources: { far: source(far), near: source(NOTHING) },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': input.palette.sea } },
      ...SCALES.flatMap((scale) => layersOf(scale, input)),
    ],
  }
}
