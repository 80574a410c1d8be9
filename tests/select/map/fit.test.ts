import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectToStage, stageOfCamera } from '../../../src/select/map/camera.ts'
import { fitCamera } from '../../../src/select/map/fit.ts'
import { checkProperty } from '../../support/property.ts'

/** At zoom 0 this box holds the world from west to east. */
const WORLD_BOX = { width: 512, height: 512 }

test('an object as wide as the box stands in its middle, at the zoom that its width asks for', () => {
  const quarter = fitCamera(
    [
      [-45, 0],
      [45, 0],
    ],
    WORLD_BOX,
    { room: 1 },
  )
  expect(quarter).toEqual({ lng: 0, lat: expect.closeTo(0, 10), zoom: 2 })
})

test('in half of the room it is seen from one level of zoom farther', () => {
  const object = [
    [10, 0],
    [100, 0],
  ] as const
  expect(fitCamera(object, WORLD_BOX, { room: 0.5 })).toEqual({
    lng: expect.closeTo(55, 10),
    lat: expect.closeTo(0, 10),
    zoom: expect.closeTo(1, 10),
  })
})

test('the side decides that has the least room', () => {
  const square = [
    [-45, 40.98],
    [45, -40.98],
  ] as const
  expect(fitCamera(square, { width: 512, height: 512 }, { room: 1 }).zoom).toBeCloseTo(2, 3)
  expect(fitCamera(square, { width: 512, height: 256 }, { room: 1 }).zoom).toBeCloseTo(1, 3)
  expect(fitCamera(square, { width: 256, height: 512 }, { room: 1 }).zoom).toBeCloseTo(1, 3)
})

test('positions on both sides of the antimeridian are seen across it, narrowly', () => {
  const { lng, lat, zoom } = fitCamera(
    [
      [179, 0],
      [-179, 0],
    ],
    WORLD_BOX,
    { room: 0.5 },
  )
  // Two degrees in half of the box: 360 / 2 / 2 times nearer than the world.
  expect([Math.abs(lng), lat, zoom]).toEqual([180, expect.closeTo(0, 10), expect.closeTo(Math.log2(90), 10)])
  const east = fitCamera(
    [
      [170, 0],
      [-160, 0],
    ],
    WORLD_BOX,
    { room: 1 },
  )
  expect([east.lng, east.zoom]).toEqual([expect.closeTo(-175, 10), expect.closeTo(Math.log2(12), 10)])
})

test('one position, and positions that lie close together, are seen from no nearer than was asked', () => {
  expect(fitCamera([[12.5, 41.9]], WORLD_BOX, { room: 0.6, closest: 5 })).toEqual({
    lng: expect.closeTo(12.5, 10),
    lat: expect.closeTo(41.9, 10),
    zoom: 5,
  })
  expect(fitCamera([[12.5, 41.9]], WORLD_BOX, { room: 0.6 }).zoom).toBe(8)
})

test('no position stands nearer to an edge than the room allows', () => {
  const box = { width: 600, height: 360 }
  const object = [
    [-122.42, 37.77],
    [-74, 40.71],
    [-95.37, 29.76],
  ] as const
  const { width, left, top } = stageOfCamera(fitCamera(object, box, { room: 0.6 }), box)
  const pixels = object.map(projectToStage).map(([x, y]) => [left + x * width, top + y * width] as const)
  // A fifth of the width on either side.
  expect(pixels.map(([x]) => Math.round(x))).toEqual([120, 480, 321])
  expect(pixels.every(([, y]) => y > 72 && y < 288)).toBe(true)
})

test('one place is seen from as near as allowed, wherever it is', () => {
  const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }))
  checkProperty(
    fc.property(place, (position) => {
      expect(fitCamera([position], WORLD_BOX, { room: 0.6, closest: 5 }).zoom).toBe(5)
    }),
  )
})
