/** The outlines inside a frame, no finer than its picture can show; neighbours still share their borders. */
import { geoIdentity, geoPath, geoTransform, group } from 'd3'
import type { MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { IntegerPath } from '../draw/ground/integer-path.ts'
import { projectToStage, unprojectFromStage } from '../select/map/camera.ts'
import type { Frame } from './frame.ts'
import type { Outline } from './geography.ts'

/** Units beyond the edges, so that no outline runs along them. */
const BLEED = 2
/** Square units: a bend that encloses less is left out. */
const LEAST_BEND = 2

/** Outlines as path data, in units of the picture. */
export interface FrameOutlines {
  /** Of the neighbours. */
  readonly land: string
  readonly here: string
}

/** Whether an outline may reach into a frame: most of the world does not. */
function isNear({ bbox }: Outline, { left, top, width, size }: Frame): boolean {
  if (!bbox) return true
  const [west, south, east, north] = bbox
  const bleed = (BLEED * width) / size.width
  const height = (width * size.height) / size.width
  const [frameWest, frameNorth] = unprojectFromStage(left - bleed, top - bleed)
  const [frameEast, frameSouth] = unprojectFromStage(left + width + bleed, top + height + bleed)
  return west <= frameEast && east >= frameWest && south <= frameNorth && north >= frameSouth
}

/** Collects what `geoPath` draws as rings of points. */
class RingSink {
  readonly rings: Position[][] = []
  beginPath(): void {}
  arc(): void {}

  moveTo(x: number, y: number): void {
    this.rings.push([[x, y]])
  }

  lineTo(x: number, y: number): void {
    this.rings.at(-1)?.push([x, y])
  }

  closePath(): void {
    const ring = this.rings.at(-1)
    if (ring?.[0]) ring.push(ring[0])
  }
}

/** Every ring inside the frame as a polygon of its own, in units. */
function cutOutlines(outlines: readonly Outline[], frame: Frame): MultiPolygon {
  const { left, top, width, size } = frame
  const scale = size.width / width
  const toFrame = geoTransform({
    point(lng, lat) {
      const [x, y] = projectToStage([lng, Math.max(-85, Math.min(85, lat))])
      this.stream.point((x - left) * scale, (y - top) * scale)
    },
  })
  const clip = geoIdentity().clipExtent([
    [-BLEED, -BLEED],
    [size.width + BLEED, size.height + BLEED],
  ])
  const sink = new RingSink()
  const path = geoPath(
    { stream: (out) => toFrame.stream(clip.stream(out)) },
    sink as unknown as CanvasRenderingContext2D,
  )
  for (const outline of outlines) if (isNear(outline, frame)) path(outline)
  return { type: 'MultiPolygon', coordinates: sink.rings.map((ring) => [ring]) }
}

function formatPath(polygons: readonly (readonly Position[][])[]): string {
  const path = new IntegerPath()
  for (const [ring = []] of polygons) {
    for (const [i, [x = 0, y = 0]] of ring.entries()) {
      if (i === 0) path.moveTo(x, y)
      else path.lineTo(x, y)
    }
    path.closePath()
  }
  return path.result()
}

type Cut = Topology<Record<string, GeometryCollection>>

/** Groups of outlines by name, each as path data; empty where nothing of a group lies in the frame. */
export function drawGroups(groups: ReadonlyMap<string, readonly Outline[]>, frame: Frame): ReadonlyMap<string, string> {
  const polygons = [...groups].map(([name, outlines]) => [name, cutOutlines(outlines, frame)] as const)
  const cut = simplify(presimplify(topology(Object.fromEntries(polygons)) as unknown as Cut), LEAST_BEND)
  const draw = (name: string) => {
    const { geometry } = feature(cut, cut.objects[name] as never) as unknown as { geometry: MultiPolygon }
    return formatPath(geometry.coordinates)
  }
  return new Map([...groups.keys()].map((name) => [name, draw(name)]))
}

/** @param isHere whether an outline is that of the country itself */
export function drawFrame(
  outlines: readonly Outline[],
  isHere: (outline: Outline) => boolean,
  frame: Frame,
): FrameOutlines {
  const groups = group(outlines, (outline) => (isHere(outline) ? 'here' : 'land'))
  const drawn = drawGroups(groups, frame)
  return { land: drawn.get('land') ?? '', here: drawn.get('here') ?? '' }
}
