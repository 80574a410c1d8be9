/** The outlines of the picture: those of the page, or, where the reader has come near, the fine ones. */
import { type GeoPath, geoIdentity, geoPath, geoTransform } from 'd3'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { STAGE_UNITS } from '../../draw/ground/country-path.ts'
import { IntegerPath } from '../../draw/ground/integer-path.ts'
import { projectToStage, zoomOfWidth } from '../../select/map/camera.ts'
import type { GroundPaths } from './compose-view.ts'
import type { ViewFrame } from './lay-view.ts'

/** From this zoom on the fine outlines are drawn, as WebGL does it. */
const NEAR_ZOOM = 3

export type Outlines = Topology<{ readonly countries: GeometryCollection<{ readonly iso3: string }> }>
type Outline = Feature<Polygon | MultiPolygon, { readonly iso3: string }>

/** Units a pixel of the fine outlines: paths hold whole numbers, and a picture may be enlarged. */
const FINE = 4
/** Pixels beyond the edges, so that no outline runs along them. */
const BLEED = 4

export function isNear({ stage }: ViewFrame): boolean {
  return zoomOfWidth(stage.width) >= NEAR_ZOOM
}

/** The outlines that the page came with. @param map the map's box, with `svg.ground` in it */
export function readPagePaths(map: ParentNode, { stage }: ViewFrame): GroundPaths {
  const hosts = [...map.querySelectorAll<SVGPathElement>('.ground [data-iso3]')]
  return {
    left: stage.left,
    top: stage.top,
    scale: stage.width / STAGE_UNITS,
    land: map.querySelector('.ground .land')?.getAttribute('d') ?? '',
    hosts: hosts.map((path) => ({ iso3: path.dataset.iso3 ?? '', d: path.getAttribute('d') ?? '' })),
  }
}

/** Projects to the box, cuts to it, and writes to the sink. */
function createPen({ stage, box }: ViewFrame, sink: IntegerPath): GeoPath {
  const toBox = geoTransform({
    point(lng, lat) {
      const [x, y] = projectToStage([lng, Math.max(-85, Math.min(85, lat))])
      this.stream.point((stage.left + x * stage.width) * FINE, (stage.top + y * stage.width) * FINE)
    },
  })
  const clip = geoIdentity().clipExtent([
    [-BLEED * FINE, -BLEED * FINE],
    [(box.width + BLEED) * FINE, (box.height + BLEED) * FINE],
  ])
  const projection = { stream: (out: Parameters<typeof clip.stream>[0]) => toBox.stream(clip.stream(out)) }
  return geoPath(projection, sink as unknown as CanvasRenderingContext2D)
}

function drawOutlines(outlines: readonly Outline[], frame: ViewFrame): string {
  const sink = new IntegerPath()
  const pen = createPen(frame, sink)
  for (const outline of outlines) pen(outline)
  return sink.result()
}

/** The fine outlines that lie in the box. @param hosts countries with records, by ISO 3166-1 alpha-3 */
export function drawFinePaths(topology: Outlines, frame: ViewFrame, hosts: ReadonlySet<string>): GroundPaths {
  const all = feature(topology, topology.objects.countries).features as Outline[]
  const outlines = all.filter(({ properties }) => properties.iso3 !== 'ATA')
  const isHost = ({ properties }: Outline) => hosts.has(properties.iso3)
  const drawn = outlines.filter(isHost).map((outline) => {
    return { iso3: outline.properties.iso3, d: drawOutlines([outline], frame) }
  })
  return {
    left: 0,
    top: 0,
    scale: 1 / FINE,
    land: drawOutlines(
      outlines.filter((outline) => !isHost(outline)),
      frame,
    ),
    hosts: drawn.filter(({ d }) => d !== ''),
  }
}
