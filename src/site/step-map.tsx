/** The pictures of a lesson's steps: the state of each, cut from the fine outlines. */
import { group } from 'd3'
import type { ComponentChildren } from 'preact'
import { STEP_SCALE, STEP_SIZE, type StepCountry, StepMap, type StepOutlines } from '../draw/step-map.tsx'
import type { AtlasIndex } from '../model/atlas-index.ts'
import { describeView } from '../page/app/home-model.ts'
import { MapKey } from '../page/lesson/map-key.tsx'
import { selectPostures } from '../select/answer/posture.ts'
import { selectKey } from '../select/map/key.ts'
import { selectLabelCandidates } from '../select/map/label-candidates.ts'
import { type LaidPlaces, selectPlaces, selectViewMarks } from '../select/map/places.ts'
import { REFERENCE_BOX, shownCamera, showsEveryCity } from '../select/map/shown-camera.ts'
import type { Camera, ViewState } from '../state/view-state.ts'
import type { PageMessages } from '../words/words.ts'
import { type Frame, frameOfCamera, stageOfFrame } from './frame.ts'
import { drawGroups } from './frame-outlines.ts'
import { createGeography, type Outline } from './geography.ts'

function frameOf(camera: Camera): Frame {
  return frameOfCamera(camera, REFERENCE_BOX, STEP_SIZE)
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
  return [...hosts].map((iso3) => ({ iso3, fill: fills.get(iso3), selected: iso3 === state.country }))
}

/** Marks and names in the frame; named are countries in which something is shown. */
function layStep(index: AtlasIndex, state: ViewState, frame: Frame, t: PageMessages): LaidPlaces {
  const marks = selectViewMarks(index, state, showsEveryCity(state, index))
  const named = new Set(marks.scene.map(({ place }) => place.country))
  return selectPlaces({
    ...marks,
    country: null,
    selected: state.record,
    names: selectLabelCandidates(index, marks.scene, t.country).filter(({ iso3 }) => named.has(iso3)),
    stage: stageOfFrame(frame),
    box: frame.size,
    unit: STEP_SCALE,
    onlyInside: true,
  })
}

interface StepPicture {
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
    const laid = layStep(index, state, frame, t)
    const countries = createCountries(index, state, outlines.hosts.keys())
    const description = t.lessons.picture(describeView(index, state, t), t.timeline.clocks[state.clock])
    const map = { id, outlines, countries, laid, description }
    const key = selectKey({ places: laid.places, fills: countries.flatMap(({ fill }) => fill ?? []) })
    return { map: <StepMap {...map} />, key: <MapKey {...key} /> }
  }
}
