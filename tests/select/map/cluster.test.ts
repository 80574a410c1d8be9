import { describe, expect, it } from 'vitest'
import { LAYERS } from '../../../src/model/vocabulary.ts'
import { clusterPlaces, MOST_DOTS } from '../../../src/select/map/cluster.ts'
import { type SceneDot, type ScenePlace, selectScene } from '../../../src/select/map/scene.ts'
import { FIRST } from '../../../src/select/map/shown-camera.ts'
import { smallIndex } from '../../support/small-data.ts'

function createPlace(key: string, position: readonly [number, number], dots: number): ScenePlace {
  const dot = (at: number): SceneDot => ({ id: `${key}-${at}`, layer: 'fuzhou', weak: false, dx: 0, dy: 0 })
  const place = { key, name: key, country: 'ITA', precision: 'city', position } as const
  return { place, dots: Array.from({ length: dots }, (_, at) => dot(at)), joined: [], radius: 5 }
}

function idsOf(scene: readonly ScenePlace[]): readonly string[] {
  return scene.flatMap(({ dots, joined }) => [...dots.map(({ id }) => id), ...joined]).sort()
}

/** Towns a tenth of a degree apart, with more dots than are drawn one by one. */
const CROWD = Array.from({ length: 40 }, (_, at) => createPlace(`town-${at}`, [10 + at * 0.1, 45], MOST_DOTS / 30))

describe('joined places', () => {
  it('are none where few records are: each has its dot', () => {
    const scene = selectScene(smallIndex, LAYERS)
    expect(clusterPlaces(scene, FIRST)).toBe(scene)
  })

  it('count every record once, and hide none', () => {
    const joined = clusterPlaces(CROWD, FIRST)
    expect(joined.length).toBeLessThan(CROWD.length / 4)
    expect(idsOf(joined)).toEqual(idsOf(CROWD))
  })

  it.each([
    ['west', [-120, 45]],
    ['east', [120, 45]],
    ['north', [12, 70]],
    ['south', [12, -30]],
  ] as const)('open as the camera comes nearer, and leave out what lies far %s of it', (key, position) => {
    const near = clusterPlaces([...CROWD, createPlace(key, position, 3)], { lng: 12, lat: 45, zoom: 8 })
    expect(near.every(({ joined }) => joined.length === 0)).toBe(true)
    expect(near.some(({ place }) => place.key === key)).toBe(false)
    expect(near.some(({ place }) => place.key === 'town-20')).toBe(true)
  })

  it('are kept around the camera farther aside than above and below, as screens are wide', () => {
    const [aside, above] = [createPlace('aside', [7.5, 45], 3), createPlace('above', [12, 48.5], 3)]
    const near = clusterPlaces([...CROWD, aside, above], { lng: 12, lat: 45, zoom: 8 })
    expect(near).toContain(aside)
    expect(near).not.toContain(above)
  })

  it('leave a place alone that nothing is near to', () => {
    const alone = createPlace('alone', [-60, -30], 3)
    expect(clusterPlaces([...CROWD, alone], FIRST)).toContain(alone)
  })
})
