import { describe, expect, it } from 'vitest'
import { arrive, headFor, OPENING, presentStep, seeSteps } from '../../../src/live/lesson/lesson-place.ts'

const AT_FIRST = seeSteps(OPENING, [1])

describe('the place in a lesson', () => {
  it('is no step until one is seen', () => {
    expect(presentStep(OPENING)).toBe(0)
    expect(presentStep(AT_FIRST)).toBe(1)
  })

  it('is the step that the reader scrolls to, and stays where none is on the line', () => {
    const place = seeSteps(AT_FIRST, [2])
    expect(presentStep(place)).toBe(2)
    expect(presentStep(seeSteps(place, []))).toBe(2)
  })

  it('is the step asked for at once, and the next one when asked again before the page is there', () => {
    const second = headFor(AT_FIRST, presentStep(AT_FIRST) + 1)
    expect(presentStep(second)).toBe(2)
    expect(presentStep(headFor(second, presentStep(second) + 1))).toBe(3)
  })

  it('is not what the page scrolls past', () => {
    const place = headFor(AT_FIRST, 3)
    expect(presentStep(seeSteps(place, [2]))).toBe(3)
    expect(presentStep(seeSteps(place, [1]))).toBe(3)
  })

  it('follows the reader again once the page has arrived', () => {
    const place = seeSteps(headFor(AT_FIRST, 3), [2, 3])
    expect(presentStep(place)).toBe(3)
    expect(presentStep(seeSteps(place, [2]))).toBe(2)
  })

  it('stays when the reader takes over, and follows him from then on', () => {
    const place = arrive(headFor(AT_FIRST, 4))
    expect(presentStep(place)).toBe(4)
    expect(presentStep(seeSteps(place, [2]))).toBe(2)
  })

  it('waits for nothing at a step that is on the line already', () => {
    expect(presentStep(seeSteps(headFor(AT_FIRST, 1), [2]))).toBe(2)
  })
})
