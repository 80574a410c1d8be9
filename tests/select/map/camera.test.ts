import { geoMercatorRaw } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Box,
  cameraOfStage,
  clampStage,
  coverWidth,
  MAX_ZOOM,
  pastEdges,
  projectToStage,
  SEEN,
  stageOfCamera,
  unprojectFromStage,
  widthOfZoom,
  wrapLongitude,
  zoomOfWidth,
} from '../../../src/select/map/camera.ts'
import { checkProperty } from '../../support/property.ts'

const RADIANS = Math.PI / 180
const boxes: fc.Arbitrary<Box> = fc.record({
  width: fc.integer({ min: 200, max: 2600 }),
  height: fc.integer({ min: 200, max: 1600 }),
})
const cameras = fc.record({
  lng: fc.double({ min: -179, max: 179, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  zoom: fc.double({ min: 0, max: 10, noNaN: true }),
})

describe('the stage', () => {
  it('is a square with the equator and the prime meridian in its middle', () => {
    expect(projectToStage([0, 0])).toEqual([0.5, 0.5])
    expect(projectToStage([180, 0])[0]).toBeCloseTo(1, 10)
    expect(projectToStage([-180, 0])[0]).toBeCloseTo(0, 10)
  })

  it('is the Mercator projection of d3', () => {
    checkProperty(
      fc.property(cameras, ({ lng, lat }) => {
        const [x, y] = geoMercatorRaw(lng * RADIANS, lat * RADIANS)
        const [across, down] = projectToStage([lng, lat])
        expect(across).toBeCloseTo(0.5 + x / (2 * Math.PI), 12)
        expect(down).toBeCloseTo(0.5 - y / (2 * Math.PI), 12)
      }),
    )
  })

  it('has north above south', () => {
    expect(projectToStage([12.5, 41.9])[1]).toBeLessThan(projectToStage([12.5, 36])[1])
  })

  it('gives each of its points back as the position that stands there', () => {
    checkProperty(
      fc.property(cameras, ({ lng, lat }) => {
        const [x, y] = projectToStage([lng, lat])
        const [lng2, lat2] = unprojectFromStage(x, y)
        expect(lng2).toBeCloseTo(lng, 8)
        expect(lat2).toBeCloseTo(lat, 8)
      }),
    )
  })

  it('is seen from latitude 84 to -72', () => {
    expect(projectToStage([0, 84])[1]).toBeCloseTo(SEEN.top, 3)
    expect(projectToStage([0, -72])[1]).toBeCloseTo(SEEN.bottom, 3)
  })
})

describe('the camera', () => {
  it('counts zoom as MapLibre does: 512 pixels around the world, doubled by each level', () => {
    expect(widthOfZoom(0)).toBe(512)
    expect(widthOfZoom(1.5)).toBeCloseTo(1448.15, 2)
    expect(zoomOfWidth(2048)).toBe(2)
  })

  it('has its centre in the middle of the box', () => {
    const box = { width: 800, height: 600 }
    const { width, left, top } = stageOfCamera({ lng: 12.5, lat: 41.9, zoom: 3 }, box)
    const [x, y] = projectToStage([12.5, 41.9])
    expect([left + x * width, top + y * width]).toEqual([400, 300])
  })

  it('and the stage it sees tell each other', () => {
    checkProperty(
      fc.property(cameras, boxes, (camera, box) => {
        const back = cameraOfStage(stageOfCamera(camera, box), box)
        expect(back.lng).toBeCloseTo(camera.lng, 6)
        expect(back.lat).toBeCloseTo(camera.lat, 6)
        expect(back.zoom).toBeCloseTo(camera.zoom, 10)
      }),
    )
  })

  it('says a longitude on the one turn around the world', () => {
    expect([190, -190, 540, 0].map(wrapLongitude)).toEqual([-170, 170, -180, 0])
  })

  it('says it so for a globe that was turned past either edge of the stage', () => {
    const box = { width: 800, height: 600 }
    const turned = [-190, 190].map((lng) => {
      const stage = stageOfCamera({ lng: 0, lat: 40, zoom: 3 }, box)
      return cameraOfStage({ ...stage, left: stage.left - (lng / 360) * stage.width }, box).lng
    })
    expect(turned).toEqual([expect.closeTo(170, 6), expect.closeTo(-170, 6)])
  })
})

describe('a limited stage', () => {
  it('always covers the box with what may be seen of it, but for a strip beside a part of the world', () => {
    checkProperty(
      fc.property(cameras, boxes, (camera, box) => {
        const { width, left, top } = clampStage(stageOfCamera(camera, box), box)
        const past = pastEdges(width, box)
        expect(left).toBeLessThanOrEqual(past + 1e-6)
        expect(left + width).toBeGreaterThanOrEqual(box.width - past - 1e-6)
        expect(top + SEEN.top * width).toBeLessThanOrEqual(1e-6)
        expect(top + SEEN.bottom * width).toBeGreaterThanOrEqual(box.height - 1e-6)
      }),
    )
  })

  it('shows no sea beyond the edges where all of the world is in sight, and no more than 56 pixels elsewhere', () => {
    const box = { width: 800, height: 600 }
    expect([800, 1000, 5000].map((width) => pastEdges(width, box))).toEqual([0, 25, 56])
  })

  it('is not larger than where city-level positions end', () => {
    const box = { width: 800, height: 600 }
    expect(clampStage(stageOfCamera({ lng: 5, lat: 50, zoom: 12 }, box), box).width).toBe(widthOfZoom(MAX_ZOOM))
  })

  it('keeps what stood in the middle when only its size is limited', () => {
    const box = { width: 800, height: 600 }
    const { lng, lat } = cameraOfStage(clampStage(stageOfCamera({ lng: 5, lat: 50, zoom: 12 }, box), box), box)
    expect([lng, lat]).toEqual([expect.closeTo(5, 6), expect.closeTo(50, 6)])
  })

  it('is left alone where it may lie as it does', () => {
    const box = { width: 800, height: 600 }
    const stage = stageOfCamera({ lng: 5, lat: 50, zoom: 4 }, box)
    expect(clampStage(stage, box)).toEqual(stage)
  })

  it('is as wide as the box where the box is wide, and taller where it is tall', () => {
    expect(coverWidth({ width: 2000, height: 300 })).toBe(2000)
    expect(coverWidth({ width: 300, height: 762.5 })).toBeCloseTo(1000, 6)
  })
})
