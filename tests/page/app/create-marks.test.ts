import { describe, expect, it } from 'vitest'
import { createMarks } from '../../../src/page/app/create-marks.ts'
import { projectToStage } from '../../../src/select/map/camera.ts'
import { selectScene } from '../../../src/select/map/scene.ts'
import { createLinker } from '../../../src/state/links.ts'
import { DEFAULT_LAYERS } from '../../../src/state/view-state.ts'
import { en } from '../../support/english.ts'
import { smallIndex } from '../../support/small-data.ts'

const SCENE = selectScene(smallIndex, DEFAULT_LAYERS)
const MARKS = createMarks(smallIndex, SCENE, { t: en, link: createLinker({ page: '' }) })
const dots = MARKS.places.flatMap((place) => place.dots)

describe('marks', () => {
  it('are links to the page of their record, named by what it is and where', () => {
    const vienna = dots.find(({ id }) => id === 'aut-vienna-qingtian')
    expect(vienna).toMatchObject({
      href: 'record/aut-vienna-qingtian/',
      label: 'Alleged station, Vienna (Austria)',
      layer: 'qingtian',
    })
  })

  it('stand at per cent of the stage, to a hundredth', () => {
    const rome = MARKS.places.find(({ key }) => key === 'ITA/Rome')
    const [x, y] = projectToStage(smallIndex.places.find(({ key }) => key === 'ITA/Rome')?.position ?? [0, 0])
    expect(rome?.x).toBeCloseTo(x * 100, 2)
    expect(rome?.y).toBeCloseTo(y * 100, 2)
    for (const { x, y } of MARKS.places) expect(`${x} ${y}`).toMatch(/^\d+(\.\d{1,2})? \d+(\.\d{1,2})?$/)
  })

  it('keep each dot of the scene', () => {
    expect(dots.map(({ id }) => id).sort()).toEqual(SCENE.flatMap((place) => place.dots.map(({ id }) => id)).sort())
  })

  it('say of a place whether only its country is known', () => {
    const unplaced = MARKS.places.filter((place) => place.unplaced).map(({ key }) => key)
    expect(unplaced).toContain('ITA/')
    expect(unplaced).not.toContain('ITA/Rome')
  })

  it('show a name only where it fits into the first picture', () => {
    expect(MARKS.labels).toHaveLength(16)
    const hidden = MARKS.labels.filter(({ offset }) => offset === null).map(({ iso3 }) => iso3)
    expect(hidden).toEqual(['HRV', 'AUT'])
  })
})
