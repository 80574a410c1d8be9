import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectToStage, stageOfCamera } from '../../src/select/camera.ts'
import { fitCamera, REFERENCE_BOX } from '../../src/select/fit-camera.ts'
import { checkProperty } from '../support/property.ts'

const VIEW = { lng: 12, lat: 42.8, zoom: 4.8 }

describe('a view of a lesson', () => {
  it('is meant for the reference box', () => {
    expect(fitCamera(VIEW, REFERENCE_BOX)).toEqual(VIEW)
    expect(fitCamera(VIEW, { width: 400, height: 250 }).zoom).toBeCloseTo(VIEW.zoom - 1)
  })

  it('loses no corner in a box of any size and shape', () => {
    const inReference = stageOfCamera(VIEW, REFERENCE_BOX)
    const sides = fc.integer({ min: 100, max: 3000 })
    const property = fc.property(sides, sides, (width, height) => {
      const stage = stageOfCamera(fitCamera(VIEW, { width, height }), { width, height })
      const corners = [
        [0, 0],
        [REFERENCE_BOX.width, REFERENCE_BOX.height],
      ] as const
      return corners.every(([x, y]) => {
        const [u, v] = [(x - inReference.left) / inReference.width, (y - inReference.top) / inReference.width]
        const [left, top] = [stage.left + u * stage.width, stage.top + v * stage.width]
        return left >= -0.01 && top >= -0.01 && left <= width + 0.01 && top <= height + 0.01
      })
    })
    checkProperty(property)
  })

  it('keeps its middle', () => {
    const box = { width: 360, height: 240 }
    const { left, top, width } = stageOfCamera(fitCamera(VIEW, box), box)
    const [x, y] = projectToStage([VIEW.lng, VIEW.lat])
    expect([left + x * width, top + y * width].map(Math.round)).toEqual([180, 120])
  })
})
