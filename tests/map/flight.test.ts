import { easeCubicInOut, type Selection, select } from 'd3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { easeFlight, interrupt } from '../../src/map/flight.ts'

let now = 0
let frames: Map<number, () => void>

/** Lets time pass until the next frame. */
function pass(milliseconds: number): void {
  now += milliseconds
  const due = [...frames.values()]
  frames.clear()
  for (const run of due) run()
}

beforeEach(() => {
  now = 1000
  frames = new Map()
  let last = 0
  vi.stubGlobal('document', { documentElement: {} })
  vi.stubGlobal('performance', { now: () => now })
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    last += 1
    frames.set(last, run)
    return last
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame))
})

afterEach(() => vi.unstubAllGlobals())

/** An element, and a flight of it that notes what is heard of it, as d3-zoom flies. */
function fly(element = {} as Element, onStep = (_share: number) => {}) {
  const heard: (string | number)[] = []
  const selection: Selection<Element, unknown, null, undefined> = select(element)
  selection
    .transition()
    .duration(100)
    .on('start.zoom', () => heard.push('start'))
    .on('interrupt.zoom end.zoom', () => heard.push('end or interrupt'))
    .tween('zoom', () => {
      heard.push('from here')
      return (share) => {
        heard.push(Math.round(share * 100))
        onStep(share)
      }
    })
  return { element, selection, heard }
}

describe('a flight', () => {
  it('begins with the next frame, goes on with each, and ends where it was to', () => {
    const { heard } = fly()
    expect(heard).toEqual([])
    pass(25)
    expect(heard).toEqual(['start', 'from here', 6])
    pass(25)
    pass(60)
    expect(heard.slice(3)).toEqual([50, 100, 'end or interrupt'])
    pass(25)
    expect(heard).toHaveLength(6)
  })

  it('is cut short where it is, and heard of only once it has begun', () => {
    const { element, selection, heard } = fly()
    pass(25)
    selection.interrupt()
    pass(25)
    expect(heard.slice(3)).toEqual(['end or interrupt'])
    const second = fly(element)
    interrupt(element)
    pass(25)
    expect(second.heard).toEqual([])
  })

  it('ends the one before it on the same element, and no other', () => {
    const [first, other] = [fly(), fly()]
    pass(25)
    fly(first.element)
    expect(first.heard.slice(3)).toEqual(['end or interrupt'])
    pass(100)
    expect(other.heard.slice(3)).toEqual([100, 'end or interrupt'])
  })

  it('may be ended by the step that it takes', () => {
    const { element, heard } = fly(undefined, () => interrupt(element))
    pass(25)
    pass(100)
    expect(heard).toEqual(['start', 'from here', 6, 'end or interrupt'])
  })

  it('is as fast at every moment as those of d3', () => {
    for (const share of [0, 0.1, 0.25, 0.5, 0.6, 0.99, 1])
      expect(easeFlight(share)).toBeCloseTo(easeCubicInOut(share), 12)
  })
})
