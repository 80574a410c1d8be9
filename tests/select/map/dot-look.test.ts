import { describe, expect, it } from 'vitest'
import { selectDotLooks } from '../../../src/select/map/dot-look.ts'
import { selectScene } from '../../../src/select/map/scene.ts'
import { selectVisible } from '../../../src/select/time/visible.ts'
import { DEFAULT_LAYERS, DEFAULT_STATE } from '../../../src/state/view-state.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

const dots = selectScene(smallIndex, DEFAULT_LAYERS).flatMap((place) => place.dots)

describe('the look of a dot', () => {
  it('is that of its record in the window, and none outside of it', () => {
    const { at, possible, closed } = {
      at: selectDotLooks(selectVisible(smallIndex, DEFAULT_STATE)),
      possible: selectDotLooks(selectVisible(smallIndex, { ...DEFAULT_STATE, to: 40 })),
      closed: dots.filter(({ id }) => smallRecord(id).closed !== null).map(({ id }) => id),
    }
    expect(at.get('aut-vienna-qingtian')).toBe('certain')
    expect(possible.get('aut-vienna-qingtian')).toBe('possible')
    expect(selectDotLooks(selectVisible(smallIndex, { ...DEFAULT_STATE, to: 10 })).has('aut-vienna-qingtian')).toBe(
      false,
    )
    expect(closed.length).toBeGreaterThan(0)
    for (const id of closed) expect(at.get(id)).toMatch(/ ended$/)
  })
})
