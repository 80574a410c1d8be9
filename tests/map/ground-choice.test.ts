import { describe, expect, it } from 'vitest'
import { canRetry, canUse, FIRST_GROUND, isGlobe } from '../../src/map/ground-choice.ts'

const STANDING = { ...FIRST_GROUND, hasGl: true, asked: true }

describe('the ground beneath the marks', () => {
  it('changes to WebGL once that stands, and not before', () => {
    expect(canUse('gl', FIRST_GROUND)).toBe(false)
    expect(canUse('gl', STANDING)).toBe(true)
  })

  it('goes back to the drawn one, and again to WebGL, which still stands', () => {
    expect(canUse('svg', { ...STANDING, kind: 'gl' })).toBe(true)
    expect(canUse('gl', STANDING)).toBe(true)
  })

  it('is not exchanged for itself', () => {
    expect([canUse('svg', FIRST_GROUND), canUse('gl', { ...STANDING, kind: 'gl' })]).toEqual([false, false])
  })

  it('is a globe only where it is WebGL and one is asked for', () => {
    expect(isGlobe({ ...STANDING, kind: 'gl' }, 'globe')).toBe(true)
    expect(isGlobe({ ...STANDING, kind: 'gl' }, 'mercator')).toBe(false)
    expect(isGlobe(STANDING, 'globe')).toBe(false)
  })
})

describe('WebGL is asked for again', () => {
  it('where its files could not be fetched, or the graphics card let go of it', () => {
    expect(canRetry({ ...FIRST_GROUND, asked: true, trouble: 'unreachable' })).toBe(true)
    expect(canRetry({ ...FIRST_GROUND, asked: true, trouble: 'lost' })).toBe(true)
  })

  it('not where that cannot help, and not where nothing failed or all is well', () => {
    for (const trouble of ['gone', 'unsupported', 'forced-colours', 'no-modules', null] as const)
      expect(canRetry({ ...FIRST_GROUND, asked: true, trouble })).toBe(false)
    expect(canRetry({ ...STANDING, trouble: 'lost' })).toBe(false)
  })
})
