/** What a picture of a country holds, at any size: outlines and marks as finished values, from the one scene. */
import { group } from 'd3'
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { Layer } from '../model/vocabulary.ts'
import type { LocatorPlace } from '../render/map/locator-map.tsx'
import { picturedLayers } from '../render/picture-words.ts'
import type { Box } from '../select/camera.ts'
import { selectDotLooks } from '../select/map/dot-look.ts'
import { type ScenePlace, selectScene } from '../select/scene.ts'
import { type Offset, spreadPlaces } from '../select/spread.ts'
import { selectVisible } from '../select/visible.ts'
import { DEFAULT_STATE } from '../state/view-state.ts'
import { type Frame, frameOf, placeInFrame } from './frame.ts'
import { drawFrame, type FrameOutlines } from './frame-outlines.ts'
import { createGeography, type Outline } from './geography.ts'

export interface CountryPicture extends FrameOutlines {
  readonly places: readonly LocatorPlace[]
}

export interface PictureOptions {
  /** Of the picture, in units. */
  readonly size: Box
  /** Units a pixel of the marks. */
  readonly scale: number
}

/** A record that is marked in its country's picture, and whose layer is shown too. */
export interface Marked {
  readonly id: string
  readonly layer: Layer
}

type Looks = ReturnType<typeof selectDotLooks>

interface Cut extends FrameOutlines {
  readonly frame: Frame
}

/** What some layers show, and how. */
interface Shown {
  readonly key: string
  readonly scenes: ReadonlyMap<string, readonly ScenePlace[]>
  readonly looks: Looks
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

function createPlace(entry: ScenePlace, frame: Frame, aside: Offset, looks: Looks, marked: string | null) {
  const { place, radius, dots } = entry
  const [x, y] = placeInFrame(place.position, frame)
  return {
    key: place.key,
    x,
    y,
    aside,
    radius,
    unplaced: place.precision === 'country',
    dots: dots.map((dot) => ({ ...dot, look: looks.get(dot.id) ?? 'possible', selected: dot.id === marked })),
  } satisfies LocatorPlace
}

/** Makes the pictures of one size; each country's outlines are cut once. */
export function createCountryPictures(
  index: AtlasIndex,
  { size, scale }: PictureOptions,
): (iso3: string, marked: Marked | null) => CountryPicture {
  const { outlines } = createGeography()
  const shown = new Map<string, Shown>()
  const cuts = new Map<string, Cut>()
  const spreads = new Map<string, ReadonlyMap<string, Offset>>()

  function show(own: Layer | null): Shown {
    const layers = picturedLayers(own)
    const key = layers.join(' ')
    return remember(shown, key, () => ({
      key,
      scenes: group(selectScene(index, layers), ({ place }) => place.country),
      looks: selectDotLooks(selectVisible(index, { ...DEFAULT_STATE, layers })),
    }))
  }

  function cut(iso3: string): Cut {
    return remember(cuts, iso3, () => {
      const isHere = ({ properties }: Outline) => properties.iso3 === iso3
      const positions = (show(null).scenes.get(iso3) ?? []).map(({ place }) => place.position)
      const frame = frameOf(outlines.find(isHere), positions, size)
      return { frame, ...drawFrame(outlines, isHere, frame) }
    })
  }

  return (iso3, marked) => {
    const { key, scenes, looks } = show(marked?.layer ?? null)
    const scene = scenes.get(iso3) ?? []
    const { frame, land, here } = cut(iso3)
    // Where groups stand aside is the same on the page of each of a country's records.
    const asides = remember(spreads, `${iso3} ${key}`, () => spreadPlaces(scene, size.width / scale / frame.width, 1))
    const places = scene.map((entry) =>
      createPlace(entry, frame, asides.get(entry.place.key) ?? [0, 0], looks, marked?.id ?? null),
    )
    return { land, here, places }
  }
}
