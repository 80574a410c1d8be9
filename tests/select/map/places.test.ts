import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/model/dataset.ts'
import { type PlacesOptions, selectAsides, selectPlaces } from '../../../src/select/map/places.ts'
import type { ScenePlace } from '../../../src/select/map/scene.ts'

/** A group of one dot in a city. */
function createGroup(country: string, city: string, position: Position): ScenePlace {
  return {
    place: { key: `${country}/${city}`, name: city, country, precision: 'city', position },
    dots: [{ id: `${country}-${city}`.toLowerCase(), layer: 'fuzhou', weak: false, dx: 0, dy: 0 }],
    joined: [],
    radius: 5,
  }
}

const NOWHERE = createGroup('GHA', 'Gulf', [0, 0])
const EAST = createGroup('KEN', 'East', [90, 0])
const TWIN = createGroup('GHA', 'Twin', [0.5, 0])

/** The whole stage of 1000 pixels in a box of its size, everything in the window. */
function lay(scene: readonly ScenePlace[], more: Partial<PlacesOptions> = {}) {
  return selectPlaces({
    scene,
    looks: new Map(scene.flatMap(({ dots }) => dots.map(({ id }) => [id, 'certain' as const]))),
    country: null,
    selected: null,
    names: [],
    stage: { width: 1000, left: 0, top: 0 },
    box: { width: 1000, height: 1000 },
    unit: 1,
    scale: 1,
    ...more,
  })
}

describe('places in a picture', () => {
  it('stand where the stage has them, in whole units', () => {
    expect(lay([NOWHERE, EAST]).places.map(({ key, x, y }) => [key, x, y])).toEqual([
      ['GHA/Gulf', 500, 500],
      ['KEN/East', 750, 500],
    ])
    const moved = lay([EAST], { stage: { width: 2000, left: -1000.4, top: -700 } }).places
    expect(moved.map(({ x, y }) => [x, y])).toEqual([[500, 300]])
  })

  it('have the dots that the window lets through, and are left out where it lets through none', () => {
    const looks = new Map([['ken-east', 'possible' as const]])
    const [only, ...rest] = lay([NOWHERE, EAST], { looks }).places
    expect(rest).toEqual([])
    expect(only?.dots).toMatchObject([{ id: 'ken-east', look: 'possible', selected: false }])
  })

  it('mark the record that the picture is about', () => {
    const dots = lay([NOWHERE, EAST], { selected: 'ken-east' }).places.flatMap((place) => place.dots)
    expect(dots.map(({ id, selected }) => [id, selected])).toEqual([
      ['gha-gulf', false],
      ['ken-east', true],
    ])
  })

  it('are those of one country where it is asked for, moved apart as if no other were there', () => {
    const { places } = lay([NOWHERE, createGroup('KEN', 'Near', [0.5, 0])], { country: 'GHA' })
    expect(places.map(({ key, aside }) => [key, aside])).toEqual([['GHA/Gulf', [0, 0]]])
  })

  it('move apart where they would cover each other, by pixels of the marks', () => {
    const [left, right] = lay([NOWHERE, TWIN]).places.map(({ x, aside }) => x + aside[0])
    expect((right ?? 0) - (left ?? 0)).toBeGreaterThanOrEqual(11)
    // Twice as near there is room for both.
    for (const { aside } of lay([NOWHERE, TWIN], { stage: { width: 20_000, left: -9_500, top: -9_500 } }).places)
      expect(aside).toEqual([0, 0])
  })

  it('count the room in units of the picture: larger marks move further', () => {
    const distance = (unit: number) => {
      const { places } = lay([NOWHERE, TWIN], { unit })
      const [left = 0, right = 0] = places.map(({ x, aside }) => x + aside[0] * unit)
      return right - left
    }
    expect(distance(2)).toBeGreaterThan(distance(1) + 8)
  })

  it('are drawn as large as the layout thinks they are', () => {
    expect(lay([NOWHERE], { unit: 2, scale: 0.8 }).scale).toBe(1.6)
  })

  it('are drawn as the map draws them on such a stage: smaller where the world is in sight', () => {
    expect(lay([NOWHERE], { scale: undefined }).scale).toBe(0.8)
    expect(lay([NOWHERE], { scale: undefined, width: 2900 }).scale).toBe(1)
  })

  it('lie in the box, with a part of their group at least', () => {
    const box = { width: 747, height: 1000 }
    expect(lay([NOWHERE, EAST], { box }).places.map(({ key }) => key)).toEqual(['GHA/Gulf', 'KEN/East'])
    expect(lay([NOWHERE, EAST], { box: { ...box, width: 744 } }).places.map(({ key }) => key)).toEqual(['GHA/Gulf'])
  })

  it('are those inside alone where nothing is to be cut by the edge', () => {
    const box = { width: 747, height: 1000 }
    expect(lay([NOWHERE, EAST], { box, onlyInside: true }).places.map(({ key }) => key)).toEqual(['GHA/Gulf'])
  })
})

describe('names in a picture', () => {
  const kenya = { iso3: 'KEN', name: 'Kenya', position: [90, 0] as const }

  it('stand beside the dots of their country', () => {
    const [name] = lay([EAST], { names: [kenya] }).names
    expect(name).toMatchObject({ iso3: 'KEN', name: 'Kenya' })
    expect(Math.hypot((name?.x ?? 0) - 750, (name?.y ?? 0) - 500)).toBeGreaterThan(10)
  })

  it('are whole or not there', () => {
    const box = { width: 765, height: 1000 }
    expect(lay([], { names: [kenya], box: { ...box, width: 770 } }).names).toHaveLength(1)
    expect(lay([], { names: [kenya], box }).names).toEqual([])
  })
})

describe('a layout', () => {
  it('is the same for a live map and for a picture of it', () => {
    const scene = [NOWHERE, TWIN, EAST]
    const asides = selectAsides(scene, [], 1000, 1)
    for (const { key, aside } of lay(scene).places) expect(aside).toEqual(asides.groups.get(key))
  })
})
