import { describe, expect, it } from 'vitest'
import { selectLabelCandidates } from '../../../src/select/map/label-candidates.ts'
import { selectScene } from '../../../src/select/map/scene.ts'
import { DEFAULT_LAYERS } from '../../../src/state/view-state.ts'
import { smallIndex } from '../../support/small-data.ts'

const SCENE = selectScene(smallIndex, DEFAULT_LAYERS)
const CANDIDATES = selectLabelCandidates(smallIndex, SCENE, (iso2) => `name of ${iso2}`)

describe('the names that may stand on the map', () => {
  it('are those of all countries, each at the point of its label', () => {
    expect(CANDIDATES).toHaveLength(smallIndex.countries.length)
    const italy = smallIndex.countries.find(({ iso3 }) => iso3 === 'ITA')
    expect(CANDIDATES).toContainEqual({ iso3: 'ITA', name: 'name of IT', position: italy?.label })
  })

  it('begin with the countries of most dots, and go by code where these are as many', () => {
    const dotsOf = (country: string) =>
      SCENE.filter(({ place }) => place.country === country).reduce((sum, { dots }) => sum + dots.length, 0)
    expect(CANDIDATES[0]).toMatchObject({ iso3: 'ITA' })
    for (const [i, { iso3 }] of CANDIDATES.entries()) {
      const next = CANDIDATES[i + 1]
      if (!next) continue
      expect(dotsOf(iso3)).toBeGreaterThanOrEqual(dotsOf(next.iso3))
      if (dotsOf(iso3) === dotsOf(next.iso3)) expect(iso3 < next.iso3).toBe(true)
    }
  })
})
