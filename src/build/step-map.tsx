/** The pictures of a lesson's steps: the state of each, cut from the fine outlines. */
import { group } from 'd3'
import type { ComponentChildren } from 'preact'
import { describeView } from '../app/home-model.ts'
import type { AtlasIndex } from '../model/atlas-index.ts'
import { MapKey, type MapKeyProps } from '../render/lesson/map-key.tsx'
import type { LocatorPlace } from '../render/map/locator-map.tsx'
import {
  STEP_SCALE,
  STEP_SIZE,
  type StepCountry,
  type StepLabel,
  StepMap,
  type StepOutlines,
} from '../render/map/step-map.tsx'
import { labelCandidates } from '../render/marks/create-marks.ts'
import { selectLabels } from '../select/labels.ts'
import { selectDotLooks } from '../select/map/dot-look.ts'
import { REFERENCE_BOX, shownCamera, showsEveryCity } from '../select/map/shown-camera.ts'
import { selectPostures } from '../select/posture.ts'
import { type ScenePlace, selectScene } from '../select/scene.ts'
import { type Offset, spreadPlaces } from '../select/spread.ts'
import { selectVisible } from '../select/visible.ts'
import type { Camera, ViewState } from '../state/view-state.ts'
import type { PageMessages } from '../words/words.ts'
import { createFrame, type Frame, placeInFrame } from './frame.ts'
import { drawGroups } from './frame-outlines.ts'
import { createGeography, type Outline } from './geography.ts'

type Looks = ReturnType<typeof selectDotLooks>

function frameOf(camera: Camera): Frame {
  return createFrame(camera, REFERENCE_BOX, STEP_SIZE)
}

/** Pixels of the stage's side, as marks count them. */
function stageWidth({ width, size }: Frame): number {
  return size.width / STEP_SCALE / width
}

function isInside([x, y]: readonly [number, number], { size }: Frame): boolean {
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height
}

/** A place with the dots that the window lets through; none where it lets through none. */
function createPlace(
  entry: ScenePlace,
  frame: Frame,
  aside: Offset,
  looks: Looks,
  record: string | null,
): LocatorPlace[] {
  const { place, radius, dots } = entry
  const shown = dots.flatMap((dot) => {
    const look = looks.get(dot.id)
    return look ? [{ ...dot, look, selected: dot.id === record }] : []
  })
  const [x, y] = placeInFrame(place.position, frame)
  if (shown.length === 0 || !isInside([x, y], frame)) return []
  return [{ key: place.key, x, y, aside, radius, unplaced: place.precision === 'country', dots: shown }]
}

/** Below this zoom the coarse outlines are fine enough; on the live map, which is larger, below the second. */
const FINE_ZOOM = 3.2
const LIVE_FINE_ZOOM = 4.2
/** How much more than the picture a live map of another shape shows. */
const BEYOND = 1.4

/** The countries to which the map of a lesson comes near. */
export function countriesNear(states: readonly ViewState[]): ReadonlySet<string> {
  const views = states.flatMap(({ view }) => (view && view.zoom >= LIVE_FINE_ZOOM ? [view] : []))
  const frames = views.map((view) => frameOf({ ...view, zoom: view.zoom - Math.log2(BEYOND) }))
  const countries = group(createGeography().outlines, ({ properties }) => properties.iso3)
  const drawn = frames.flatMap((frame) => [...drawGroups(countries, frame)])
  return new Set(drawn.flatMap(([iso3, d]) => (d === '' ? [] : [iso3])))
}

/** The name of what is no host, among the codes of those. */
const OTHERS = 'others'

function drawCountries(index: AtlasIndex, { zoom }: Camera, frame: Frame): Omit<StepOutlines, 'id' | 'first'> {
  const hosts = new Set(index.countries.map(({ iso3 }) => iso3))
  const geography = createGeography()
  const all = zoom < FINE_ZOOM ? geography.coarse : geography.outlines
  const nameOf = ({ properties: { iso3 } }: Outline) => (hosts.has(iso3) ? iso3 : OTHERS)
  const drawn = drawGroups(group(all, nameOf), frame)
  return {
    land: drawn.get(OTHERS) ?? '',
    hosts: new Map([...drawn].filter(([name, d]) => name !== OTHERS && d !== '')),
  }
}

function createCountries(index: AtlasIndex, state: ViewState, hosts: Iterable<string>): readonly StepCountry[] {
  const fills = state.layers.includes('answers') ? selectPostures(index, state) : new Map()
  return [...hosts].map((iso3) => ({ iso3, fill: fills.get(iso3) ?? null, selected: iso3 === state.country }))
}

type Asides = ReadonlyMap<string, Offset>

/** Units. */
const LETTER_WIDTH = 9
const HALF_LINE = 11

/** Names of the countries in which something is shown, where they fit. */
function createLabels(index: AtlasIndex, scene: readonly ScenePlace[], asides: Asides, frame: Frame, t: PageMessages) {
  const named = new Set(scene.map(({ place }) => place.country))
  const candidates = labelCandidates(index, scene, t).filter(({ iso3 }) => named.has(iso3))
  const offsets = selectLabels(candidates, scene, asides, stageWidth(frame))
  return candidates.flatMap(({ iso3, name, position }): StepLabel[] => {
    const [dx, dy] = offsets.get(iso3) ?? [Number.NaN, Number.NaN]
    const [x, y] = placeInFrame(position, frame)
    const label = { name, x: Math.round(x + dx * STEP_SCALE), y: Math.round(y + dy * STEP_SCALE) }
    const half = (name.length * LETTER_WIDTH) / 2
    const [start, end] = [
      isInside([label.x - half, label.y - HALF_LINE], frame),
      isInside([label.x + half, label.y + HALF_LINE], frame),
    ]
    return start && end ? [label] : []
  })
}

/** What the marks and fills in the picture mean. */
function keyOf(places: readonly LocatorPlace[], countries: readonly StepCountry[]): MapKeyProps {
  const dots = places.flatMap((place) => place.dots)
  return {
    layers: new Set(dots.map(({ layer }) => layer)),
    postures: new Set(countries.flatMap(({ fill }) => fill?.posture ?? [])),
    conflicting: countries.some(({ fill }) => fill?.conflicting === true),
    looks: {
      certain: dots.length > 0,
      possible: dots.some(({ look }) => look.startsWith('possible')),
      ended: dots.some(({ look }) => look.endsWith('ended')),
      unplaced: places.some(({ unplaced }) => unplaced),
      weak: dots.some(({ weak }) => weak),
    },
  }
}

export interface StepPicture {
  readonly map: ComponentChildren
  readonly key: ComponentChildren
}

/** Makes the pictures of one page, in which equal frames share their outlines. @param index of the atlas */
export function createStepPictures(index: AtlasIndex, t: PageMessages): (state: ViewState, id: string) => StepPicture {
  const drawn = new Map<string, Omit<StepOutlines, 'first'>>()

  function outlinesOf(camera: Camera, frame: Frame): StepOutlines {
    const key = JSON.stringify(camera)
    const known = drawn.get(key)
    if (known) return { ...known, first: false }
    const made = { id: `frame-${drawn.size + 1}`, ...drawCountries(index, camera, frame) }
    drawn.set(key, made)
    return { ...made, first: true }
  }

  return (state, id) => {
    const camera = shownCamera(state, index, REFERENCE_BOX)
    const frame = frameOf(camera)
    const outlines = outlinesOf(camera, frame)
    const scene = selectScene(index, state.layers, showsEveryCity(state, index))
    const looks = selectDotLooks(selectVisible(index, state))
    const asides = spreadPlaces(scene, stageWidth(frame))
    const places = scene.flatMap((entry) =>
      createPlace(entry, frame, asides.get(entry.place.key) ?? [0, 0], looks, state.record),
    )
    const countries = createCountries(index, state, outlines.hosts.keys())
    const labels = createLabels(index, scene, asides, frame, t)
    const description = t.lessons.picture(describeView(index, state, t), t.timeline.clocks[state.clock])
    const map = { id, outlines, countries, places, labels, description }
    return { map: <StepMap {...map} />, key: <MapKey {...keyOf(places, countries)} /> }
  }
}
