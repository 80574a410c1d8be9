import { describe, expect, it } from 'vitest'
import { LAYERS, STATION_LAYERS } from '../../../src/model/vocabulary.ts'
import { dotRadius, type SceneDot, selectScene } from '../../../src/select/map/scene.ts'
import { smallIndex } from '../../support/small-data.ts'

const ALL = selectScene(smallIndex, LAYERS)

function overlap(a: SceneDot, b: SceneDot): number {
  return dotRadius(a.layer) + dotRadius(b.layer) - Math.hypot(a.dx - b.dx, a.dy - b.dy)
}

describe('the scene', () => {
  it('has one dot for each record at each of its places', () => {
    const expected = smallIndex.records.flatMap(({ id, places }) =>
      places.map((at) => `${id} ${smallIndex.places[at]?.key}`),
    )
    const dots = ALL.flatMap(({ place, dots }) => dots.map(({ id }) => `${id} ${place.key}`))
    expect(dots.sort()).toEqual(expected.sort())
  })

  it('has the eleven alleged stations of Italy, two of them at the country as a whole', () => {
    const italy = selectScene(smallIndex, STATION_LAYERS).filter(({ place }) => place.country === 'ITA')
    expect(Object.fromEntries(italy.map(({ place, dots }) => [place.key, dots.map(({ id }) => id)]))).toEqual({
      'ITA/': ['ita-unplaced-1', 'ita-unplaced-2'],
      'ITA/Bolzano': ['ita-bolzano'],
      'ITA/Florence': ['ita-florence-qingtian'],
      'ITA/Milan': ['ita-milan-qingtian', 'ita-milan-wenzhou'],
      'ITA/Prato': ['ita-prato-fuzhou', 'ita-prato-wenzhou'],
      'ITA/Rome': ['ita-rome-qingtian'],
      'ITA/Sicily': ['ita-sicily'],
      'ITA/Venice': ['ita-venice'],
    })
  })

  it('holds only layers that are switched on, and no place without a dot', () => {
    const scene = selectScene(smallIndex, ['patrols'])
    expect(new Set(scene.flatMap(({ dots }) => dots.map(({ layer }) => layer)))).toEqual(new Set(['patrols']))
    expect(scene.every(({ dots }) => dots.length > 0)).toBe(true)
    expect(selectScene(smallIndex, [])).toEqual([])
  })

  it('has one dot for each record in the picture of the world, at its first place', () => {
    const placed = smallIndex.records.filter(({ places }) => places.length > 0)
    const dots = selectScene(smallIndex, LAYERS, false).flatMap((entry) => entry.dots.map(({ id }) => id))
    expect(dots.sort()).toEqual(placed.map(({ id }) => id).sort())
  })

  it('packs the dots of a place without covering one by another', () => {
    const covered = ALL.flatMap(({ place, dots }) =>
      dots.flatMap((dot, i) => dots.slice(i + 1).flatMap((other) => (overlap(dot, other) > 0.2 ? [place.key] : []))),
    )
    expect(covered).toEqual([])
  })

  it('has the dots of a place in the order of their layers, and those of one layer in that of the records', () => {
    const orderOf = new Map(smallIndex.records.map(({ id, layer }, at) => [id, LAYERS.indexOf(layer) * 1e4 + at]))
    for (const { place, dots } of ALL) {
      const order = dots.map(({ id }) => orderOf.get(id) ?? -1)
      expect(order, place.key).toEqual([...order].sort((a, b) => a - b))
    }
    expect(ALL.find(({ place }) => place.key === 'CZE/Prague')?.dots.map(({ layer }) => layer)).toMatchInlineSnapshot(`
      [
        "fuzhou",
        "qingtian",
        "events",
      ]
    `)
  })

  it('has them so in whatever order the records come', () => {
    const reversed = selectScene({ ...smallIndex, records: smallIndex.records.toReversed() }, LAYERS)
    for (const { place, dots } of reversed) {
      const layers = dots.map(({ layer }) => LAYERS.indexOf(layer))
      expect(layers, place.key).toEqual(layers.toSorted((a, b) => a - b))
    }
  })

  it('gives each place the circle that holds all its dots', () => {
    for (const { dots, radius } of ALL) {
      const farthest = Math.max(...dots.map(({ dx, dy, layer }) => Math.hypot(dx, dy) + dotRadius(layer)))
      expect(radius).toBeCloseTo(farthest, 0)
    }
  })

  it('draws small groups after large ones, so that they lie on top', () => {
    const radii = ALL.map(({ radius }) => radius)
    expect(radii).toEqual(radii.toSorted((a, b) => b - a))
  })

  it('knows what rests on weak sources only', () => {
    const weak = smallIndex.records.filter(({ attested, places }) => attested === 'weak' && places.length > 0)
    const marked = ALL.flatMap(({ dots }) => dots.filter((dot) => dot.weak).map(({ id }) => id))
    expect(weak.length).toBeGreaterThan(0)
    expect(new Set(marked)).toEqual(new Set(weak.map(({ id }) => id)))
  })
})
