import { describe, expect, it, vi } from 'vitest'
import { Layout, type LayoutInput } from '../../src/map/layout.ts'
import { widthOfZoom } from '../../src/select/map/camera.ts'
import type { ScenePlace } from '../../src/select/map/scene.ts'

/** What the layout does to an element of the map. */
function createElement(dataset: Readonly<Record<string, string>>) {
  const [offset, marks] = [new Map<string, string>(), new Set<string>()]
  const style = {
    setProperty: (name: string, value: string) => offset.set(name, value),
    removeProperty: (name: string) => offset.delete(name),
  }
  const toggleAttribute = (name: string, on: boolean) => (on ? marks.add(name) : marks.delete(name))
  return { dataset, style, toggleAttribute, removeAttribute: (name: string) => marks.delete(name), offset, marks }
}

const PLACES = ['rome', 'vatican'].map((place) => createElement({ place }))
const LABELS = ['ITA', 'VAT'].map((label) => createElement({ label }))
const [rome, vatican] = PLACES
const [italy, vaticanCity] = LABELS

function placeAt(key: string, position: readonly [number, number]): ScenePlace {
  const place = { key, name: key, country: 'ITA', precision: 'city', position } as const
  return { place, dots: [], joined: [], radius: 8 }
}

/** Two names at one point, so that far out only the first has room. */
const NAMES = [
  { iso3: 'ITA', name: 'A name as long as a whole sentence about it', position: [12.5, 41.9] },
  { iso3: 'VAT', name: 'Another name that is as long as the first', position: [12.5, 41.9] },
] as const
const APART: LayoutInput = { scene: [placeAt('rome', [12, 42]), placeAt('vatican', [60, 42])], names: NAMES }
const TOGETHER: LayoutInput = { scene: [placeAt('rome', [12, 42]), placeAt('vatican', [12, 42])], names: NAMES }

function createLayout(input: LayoutInput) {
  const properties = new Map<string, string>()
  const classes = new Set<string>()
  const querySelectorAll = vi.fn((selector: string) => [
    ...(selector.includes('data-place') ? PLACES : []),
    ...(selector.includes('data-label') ? LABELS : []),
  ])
  const map = {
    querySelectorAll,
    style: { setProperty: (name: string, value: string) => properties.set(name, value) },
    classList: { add: (name: string) => classes.add(name), remove: (name: string) => classes.delete(name) },
  }
  return { layout: new Layout(map as unknown as HTMLElement, input), properties, classes, querySelectorAll }
}

describe('the layout of the marks', () => {
  it('moves groups apart that would cover each other, and draws them smaller where the world is in sight', () => {
    const { layout, properties, classes } = createLayout(TOGETHER)
    layout.follow(widthOfZoom(1))
    const [x, y] = ['--dx', '--dy'].map((name) => Number(rome?.offset.get(name)) - Number(vatican?.offset.get(name)))
    expect(Math.hypot(x ?? 0, y ?? 0)).toBeGreaterThan(12)
    expect(properties.get('--laid-scale')).toBe('0.8')
    expect([...classes]).toEqual(['laid-out'])
  })

  it('hides a name that does not fit, and shows it where it does', () => {
    const { layout } = createLayout(APART)
    layout.follow(300)
    expect(vaticanCity?.marks.has('hidden')).toBe(true)
    layout.follow(widthOfZoom(6))
    expect([italy?.marks.has('hidden'), vaticanCity?.marks.has('hidden')]).toEqual([false, false])
  })

  it('follows another scene at once, where it has laid one out', () => {
    const { layout } = createLayout(APART)
    layout.setInput(APART)
    layout.follow(widthOfZoom(3))
    expect([rome?.offset.get('--dx'), vatican?.offset.get('--dx')]).toEqual(['0', '0'])
    layout.setInput(TOGETHER)
    expect(rome?.offset.get('--dx') === '0' && rome.offset.get('--dy') === '0').toBe(false)
  })

  it('lays out once for a step of the zoom', () => {
    const { layout, querySelectorAll } = createLayout(APART)
    layout.follow(widthOfZoom(3))
    const times = querySelectorAll.mock.calls.length
    layout.follow(widthOfZoom(3.1))
    expect(querySelectorAll).toHaveBeenCalledTimes(times)
  })

  it('gives back the layout that the page came with', () => {
    const { layout, classes } = createLayout(TOGETHER)
    layout.follow(300)
    layout.follow(null)
    for (const { offset, marks } of [...PLACES, ...LABELS]) expect([offset.size, marks.size]).toEqual([0, 0])
    expect(classes.size).toBe(0)
  })
})
