import { describe, expect, it } from 'vitest'
import { LAYERS, POSTURES } from '../../../src/model/vocabulary.ts'
import { selectKey, WHOLE_KEY } from '../../../src/select/map/key.ts'
import type { LaidDot, LaidPlace } from '../../../src/select/map/places.ts'

const DOT: LaidDot = {
  id: 'nld-rotterdam-fuzhou',
  layer: 'fuzhou',
  look: 'certain',
  weak: false,
  dx: 0,
  dy: 0,
  selected: false,
}

function createPlace(dots: readonly Partial<LaidDot>[], unplaced = false): LaidPlace {
  return { key: 'NLD/', x: 0, y: 0, aside: [0, 0], radius: 5, unplaced, dots: dots.map((dot) => ({ ...DOT, ...dot })) }
}

describe('the legend of what is shown', () => {
  it('is empty where nothing is', () => {
    expect(selectKey({ places: [], fills: [] })).toEqual({ layers: [], samples: [], fills: [] })
  })

  it('has the layers of the dots, in the order of drawing', () => {
    const places = [createPlace([{ layer: 'patrols' }, { layer: 'fuzhou' }]), createPlace([{ layer: 'patrols' }])]
    expect(selectKey({ places, fills: [] }).layers).toEqual(['fuzhou', 'patrols'])
  })

  it('has the layers that are switched on where it is told, and answers never: fills show them', () => {
    const key = selectKey({ places: [createPlace([{}])], fills: [], layers: ['answers', 'events'] })
    expect(key.layers).toEqual(['events'])
  })

  it('explains only how dots look that are there', () => {
    const samples = (dot: Partial<LaidDot>, unplaced = false) =>
      selectKey({ places: [createPlace([dot], unplaced)], fills: [] }).samples
    expect(samples({ look: 'certain' })).toEqual(['certain'])
    expect(samples({ look: 'possible' })).toEqual(['possible'])
    expect(samples({ look: 'possible ended' })).toEqual(['possible', 'ended'])
    expect(samples({ look: 'certain', weak: true }, true)).toEqual(['certain', 'unplaced', 'weak'])
  })

  it('explains only fills that are there, each once, in one order', () => {
    const fills = (['criminal-case', 'looking', 'criminal-case', 'none'] as const).map((posture) => ({ posture }))
    expect(selectKey({ places: [], fills }).fills).toEqual(['looking', 'criminal-case'])
  })
})

describe('the whole legend', () => {
  it('has a row for every layer with marks, and for everything that a host is said to have done', () => {
    expect(WHOLE_KEY.layers).toEqual(LAYERS.filter((layer) => layer !== 'answers'))
    expect(WHOLE_KEY.fills).toEqual(POSTURES.filter((posture) => posture !== 'none'))
  })
})
