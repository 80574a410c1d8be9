import { expect, test } from 'vitest'
import { cameraAround, positionsOfCountry, positionsOfRecord } from '../../src/select/around.ts'
import { realIndex, realRecord } from '../support/real-data.ts'

test('one place is shown with its surroundings', () => {
  const camera = cameraAround([[12.5, 41.9]])
  expect(camera.zoom).toBe(4.5)
  expect(camera.lng).toBeCloseTo(12.5)
  expect(camera.lat).toBeCloseTo(41.9)
})

test('places far apart are all shown', () => {
  const camera = cameraAround([
    [-120, 45],
    [-70, 45],
  ])
  expect(camera.lng).toBeCloseTo(-95)
  expect(camera.zoom).toBeGreaterThan(1)
  expect(camera.zoom).toBeLessThan(3)
})

test('a country is shown by its name and places, a record by its places or its country', () => {
  expect(positionsOfCountry('ITA', realIndex).length).toBeGreaterThan(5)
  expect(positionsOfRecord(realRecord('ita-prato-wenzhou'), realIndex)).toHaveLength(1)
  expect(positionsOfRecord(realRecord('aus-unplaced-nantong'), realIndex)).toEqual(positionsOfCountry('AUS', realIndex))
})
