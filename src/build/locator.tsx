/** The small maps of country and record pages: the fine outlines, cut to a frame around the country. */
import { extent, geoIdentity, geoPath, geoTransform, greatest, group } from 'd3'
import type { ComponentChildren } from 'preact'
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { Layer } from '../model/vocabulary.ts'
import { IntegerPath } from '../render/ground-svg/integer-path.ts'
import { LOCATOR_SCALE, LOCATOR_SIZE, LocatorMap, type LocatorPlace } from '../render/map/locator-map.tsx'
import { createLooks } from '../render/marks/create-marks.ts'
import type { Messages } from '../render/messages/en.ts'
import { describeCountryPicture, describeRecordPicture, picturedLayers } from '../render/picture-words.ts'
import { projectToStage } from '../select/camera.ts'
import { type ScenePlace, selectScene } from '../select/scene.ts'
import { type Offset, spreadPlaces } from '../select/spread.ts'
import { selectVisible } from '../select/visible.ts'
import { DEFAULT_STATE } from '../state/view-state.ts'
import { createGeography, type Outline } from './geography.ts'
import type { MapSubject } from './pages/page.ts'

/** A part of the stage, in fractions of its side. */
interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
}

/** Of the stage: narrower frames would show a city alone. About four degrees. */
const LEAST_WIDTH = 0.012
/** Room around what must be seen, as a part of it. */
const MARGIN = 0.2

type Ring = readonly (readonly number[])[]

function ringsOf({ geometry }: Outline): readonly Ring[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flatMap(([outer]) => (outer ? [outer] : []))
}

function widthOf(ring: Ring): number {
  const [west = 0, east = 0] = extent(ring, ([lng]) => lng)
  return east - west
}

/** A frame of the picture's shape around some points of the stage. */
function frameAround(points: readonly (readonly [number, number])[]): Frame {
  const [left = 0, right = 0] = extent(points, ([x]) => x)
  const [top = 0, bottom = 0] = extent(points, ([, y]) => y)
  const ratio = LOCATOR_SIZE.width / LOCATOR_SIZE.height
  const width = Math.max(LEAST_WIDTH, (right - left) * (1 + MARGIN), (bottom - top) * (1 + MARGIN) * ratio)
  return { left: (left + right - width) / 2, top: (top + bottom - width / ratio) / 2, width }
}

/** The frame of a country: its largest land and every place of its records. */
function frameOf(outline: Outline | undefined, scene: readonly ScenePlace[]): Frame {
  const main = outline ? greatest(ringsOf(outline), (a, b) => widthOf(a) - widthOf(b)) : undefined
  const land = (main ?? []).map(([lng = 0, lat = 0]) => projectToStage([lng, Math.max(-80, Math.min(80, lat))]))
  return frameAround([...land, ...scene.map(({ place }) => projectToStage(place.position))])
}

/** Path data of outlines inside a frame, in units of the picture. */
function drawOutlines(outlines: readonly Outline[], { left, top, width }: Frame): string {
  const scale = LOCATOR_SIZE.width / width
  const toFrame = geoTransform({
    point(lng, lat) {
      const [x, y] = projectToStage([lng, Math.max(-85, Math.min(85, lat))])
      this.stream.point((x - left) * scale, (y - top) * scale)
    },
  })
  const clip = geoIdentity().clipExtent([
    [-2, -2],
    [LOCATOR_SIZE.width + 2, LOCATOR_SIZE.height + 2],
  ])
  const sink = new IntegerPath()
  const path = geoPath(
    { stream: (out) => toFrame.stream(clip.stream(out)) },
    sink as unknown as CanvasRenderingContext2D,
  )
  for (const outline of outlines) path(outline)
  return sink.result()
}

function placeOf(
  entry: ScenePlace,
  frame: Frame,
  aside: readonly [number, number],
  looks: Looks,
  record: string | null,
): LocatorPlace {
  const [x, y] = projectToStage(entry.place.position)
  const scale = LOCATOR_SIZE.width / frame.width
  return {
    key: entry.place.key,
    x: Math.round((x - frame.left) * scale),
    y: Math.round((y - frame.top) * scale),
    aside,
    radius: entry.radius,
    unplaced: entry.place.precision === 'country',
    dots: entry.dots.map((dot) => ({ ...dot, look: looks.get(dot.id) ?? 'possible', selected: dot.id === record })),
  }
}

type Looks = ReturnType<typeof createLooks>

interface Cut {
  readonly frame: Frame
  readonly land: string
  readonly here: string
}

/** What some layers show, and how. */
interface Shown {
  /** The layer shown beside the default ones, or nothing. */
  readonly key: string
  readonly scenes: ReadonlyMap<string, readonly ScenePlace[]>
  readonly looks: Looks
}

/** Makes the small maps; each country's outlines are cut once. */
export function createLocator(index: AtlasIndex, t: Messages): (subject: MapSubject) => ComponentChildren {
  const outlines = createGeography().outlines
  const byId = new Map(index.records.map((record) => [record.id, record]))
  const cuts = new Map<string, Cut>()
  const shown = new Map<string, Shown>()
  const spreads = new Map<string, ReadonlyMap<string, Offset>>()

  /** The default layers, and with them a record's own. */
  function show(own: Layer | null): Shown {
    const layers = picturedLayers(own)
    const key = layers.join(' ')
    const known = shown.get(key)
    if (known) return known
    const made = {
      key,
      scenes: group(selectScene(index, layers), ({ place }) => place.country),
      looks: createLooks(selectVisible(index, { ...DEFAULT_STATE, layers })),
    }
    shown.set(key, made)
    return made
  }

  /** Where the groups of a country stand aside; the same on the page of each of its records. */
  function spread(iso3: string, { key, scenes }: Shown, { width }: Frame): ReadonlyMap<string, Offset> {
    const name = `${iso3} ${key}`
    const asides = spreads.get(name) ?? spreadPlaces(scenes.get(iso3) ?? [], LOCATOR_SIZE.width / LOCATOR_SCALE / width)
    spreads.set(name, asides)
    return asides
  }

  function cut(iso3: string): Cut {
    const known = cuts.get(iso3)
    if (known) return known
    const scene = show(null).scenes.get(iso3) ?? []
    const isHere = ({ properties }: Outline) => properties.iso3 === iso3
    const frame = frameOf(outlines.find(isHere), scene)
    const made = {
      frame,
      land: drawOutlines(
        outlines.filter((outline) => !isHere(outline)),
        frame,
      ),
      here: drawOutlines(outlines.filter(isHere), frame),
    }
    cuts.set(iso3, made)
    return made
  }

  return (subject) => {
    const record = 'record' in subject ? subject.record : null
    const found = record === null ? null : byId.get(record)
    const iso3 = 'country' in subject ? subject.country : (found?.country ?? null)
    // An answer is given for a country, not at a place: its page needs no map.
    if (iso3 === null || found?.kind === 'response') return null
    const view = show(found?.layer ?? null)
    const scene = view.scenes.get(iso3) ?? []
    const { frame, land, here } = cut(iso3)
    const asides = spread(iso3, view, frame)
    const places = scene.map((entry) =>
      placeOf(entry, frame, asides.get(entry.place.key) ?? [0, 0], view.looks, record),
    )
    const description = found ? describeRecordPicture(found, iso3, index, t) : describeCountryPicture(iso3, index, t)
    return <LocatorMap land={land} here={here} places={places} description={description} />
  }
}
