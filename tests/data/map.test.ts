/** The records as they are find room on the map: nothing is covered, joined or out of reach. */
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { nearestInDirection } from '../../src/map/nearest.ts'
import { LAYERS } from '../../src/model/vocabulary.ts'
import { createMarks } from '../../src/page/app/create-marks.ts'
import { nameDots } from '../../src/page/marks/dot-names.ts'
import { positionsOfCountry } from '../../src/select/map/around.ts'
import { projectToStage, widthOfZoom } from '../../src/select/map/camera.ts'
import { clusterPlaces } from '../../src/select/map/cluster.ts'
import { fitCamera } from '../../src/select/map/fit.ts'
import { selectLabels } from '../../src/select/map/labels.ts'
import { dotRadius, type SceneDot, type ScenePlace, selectScene } from '../../src/select/map/scene.ts'
import { FIRST, FIRST_WIDTH } from '../../src/select/map/shown-camera.ts'
import { markScale, spreadPlaces } from '../../src/select/map/spread.ts'
import { createGeography } from '../../src/site/geography.ts'
import { previewOf } from '../../src/site/preview-of.ts'
import { createLinker } from '../../src/state/links.ts'
import { previewPath } from '../../src/state/paths.ts'
import { DEFAULT_LAYERS } from '../../src/state/view-state.ts'
import { en } from '../support/english.ts'
import { realIndex } from '../support/real-data.ts'

const SCENE = selectScene(realIndex, DEFAULT_LAYERS)
const ALL = selectScene(realIndex, LAYERS)
/** What is left for the map on a phone, in pixels. */
const PHONE_MAP = { width: 360, height: 380 }
/** Sides of the stage in pixels: the world, the first picture, and zoom 6. */
const WIDTHS = [1500, FIRST_WIDTH, 512 * 2 ** 6]

const DIRECTIONS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const

interface Circle {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

function spreadCircles(scene: readonly ScenePlace[], width: number): Circle[] {
  const offsets = spreadPlaces(scene, width)
  return scene.map(({ place: { key, position }, radius }) => {
    const [[x, y], [dx, dy]] = [projectToStage(position), offsets.get(key) ?? [0, 0]]
    return { key, radius: radius * markScale(width), x: x * width + dx, y: y * width + dy }
  })
}

function overlap(a: SceneDot, b: SceneDot): number {
  return dotRadius(a.layer) + dotRadius(b.layer) - Math.hypot(a.dx - b.dx, a.dy - b.dy)
}

describe('countries', () => {
  it('have an outline each', () => {
    const { near } = createGeography()
    const { features } = feature(near, near.objects.countries)
    const outlines = new Set(features.map(({ properties }) => properties.iso3))
    expect(realIndex.countries.map(({ iso3 }) => iso3).filter((iso3) => !outlines.has(iso3))).toEqual([])
  })

  it('have a preview image each, whose words are short enough to be read out', () => {
    const paths = realIndex.countries.map(({ slug }) => previewPath(slug))
    expect(new Set([...paths, previewPath(null)]).size).toBe(paths.length + 1)
    for (const { slug } of realIndex.countries) {
      expect(previewOf(`country/${slug}/`, realIndex, en).alt.length, slug).toBeLessThan(420)
    }
  })
})

describe('dots', () => {
  it('are drawn one by one: no place is joined to another', () => {
    expect(clusterPlaces(ALL, FIRST)).toBe(ALL)
  })

  it('packs the dots of a place without covering one by another', () => {
    const covered = ALL.flatMap(({ place, dots }) =>
      dots.flatMap((dot, i) => dots.slice(i + 1).flatMap((other) => (overlap(dot, other) > 0.2 ? [place.key] : []))),
    )
    expect(covered).toEqual([])
  })

  it('lead by arrow keys from any to any other, in the first picture', () => {
    const width = 2900
    const offsets = spreadPlaces(SCENE, width)
    const dots = SCENE.flatMap(({ place, dots }) => {
      const [[x, y], [ox, oy]] = [projectToStage(place.position), offsets.get(place.key) ?? [0, 0]]
      return dots.map(({ dx, dy }) => [x * width + ox + dx, y * width + oy + dy] as const)
    })
    const next = dots.map((dot) => DIRECTIONS.map((direction) => nearestInDirection(dot, dots, direction)))
    const reach = (start: number) => {
      const reached = new Set([start])
      for (const at of reached) for (const to of next[at] ?? []) if (to !== null) reached.add(to)
      return reached.size
    }
    expect(dots.length).toBeGreaterThan(150)
    expect(new Set(dots.map((_, at) => reach(at)))).toEqual(new Set([dots.length]))
  })

  it('have a name each', () => {
    for (const everyCity of [false, true]) {
      const names = [...nameDots(selectScene(realIndex, DEFAULT_LAYERS, everyCity), realIndex, en).values()]
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    }
  })
})

describe('groups of dots', () => {
  it.each(WIDTHS)('do not cover each other on a stage of %d pixels', (width) => {
    const circles = spreadCircles(SCENE, width)
    const covered = circles.flatMap((a, i) =>
      circles
        .slice(i + 1)
        .filter((b) => a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y) > 1.5)
        .map((b) => `${a.key} ${b.key}`),
    )
    expect(covered).toEqual([])
  })

  it.each(['ITA', 'ESP', 'USA', 'CAN'])(
    'let every dot of %s be told from the next where a click on the country leads, on a phone',
    (country) => {
      const width = widthOfZoom(
        fitCamera(positionsOfCountry(country, realIndex), PHONE_MAP, { room: 0.6, closest: 4 }).zoom,
      )
      const offsets = spreadPlaces(SCENE, width)
      const dots = SCENE.filter(({ place }) => place.country === country).flatMap(({ place, dots }) => {
        const [[x, y], [ox, oy]] = [projectToStage(place.position), offsets.get(place.key) ?? [0, 0]]
        return dots.map(({ id, layer, dx, dy }) => ({
          id,
          r: dotRadius(layer),
          x: x * width + ox + dx,
          y: y * width + oy + dy,
        }))
      })
      expect(dots.length).toBeGreaterThan(3)
      const close = dots.flatMap((a, i) =>
        dots
          .slice(i + 1)
          .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 1.5)
          .map((b) => `${a.id} ${b.id}`),
      )
      expect(close).toEqual([])
    },
  )

  it('stay near their true position in the first picture', () => {
    const distances = [...spreadPlaces(SCENE, FIRST_WIDTH).values()].map(([dx, dy]) => Math.hypot(dx, dy))
    expect(Math.max(...distances)).toBeLessThan(120)
  })
})

describe('country names', () => {
  it('show a name only where it fits into the first picture, those with most dots for sure', () => {
    const { labels } = createMarks(realIndex, SCENE, { t: en, link: createLinker({ page: '' }) })
    const shown = labels.filter(({ offset }) => offset !== null).map(({ iso3 }) => iso3)
    expect(labels).toHaveLength(realIndex.countries.length)
    expect(shown.length).toBeLessThan(labels.length)
    expect(shown.length).toBeGreaterThan(40)
    for (const iso3 of ['ITA', 'ESP', 'FRA', 'GBR', 'DEU', 'NLD']) expect(shown).toContain(iso3)
  })
  it.each([1500, 2900])('touch neither dots nor each other on a stage of %d pixels', (width) => {
    const scene = selectScene(realIndex, DEFAULT_LAYERS)
    const offsets = spreadPlaces(scene, width)
    const names = realIndex.countries.map(({ iso3, slug, label }) => ({ iso3, name: slug, position: label }))
    const labels = selectLabels(names, scene, offsets, width)
    const boxes = names.flatMap(({ iso3, name, position }) => {
      const [offset, [x, y]] = [labels.get(iso3), projectToStage(position)]
      return offset ? [{ iso3, x: x * width + offset[0], y: y * width + offset[1], half: (name.length * 6) / 2 }] : []
    })
    expect(boxes.length).toBeGreaterThan(20)
    const clashes = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.y - b.y) < 13),
    )
    expect(clashes).toEqual([])
    const covered = scene.filter(({ place, radius }) => {
      const [[x, y], [dx, dy]] = [projectToStage(place.position), offsets.get(place.key) ?? [0, 0]]
      return boxes.some(
        (box) => Math.abs(box.x - x * width - dx) < box.half + radius && Math.abs(box.y - y * width - dy) < 6 + radius,
      )
    })
    expect(covered).toEqual([])
  })
})
