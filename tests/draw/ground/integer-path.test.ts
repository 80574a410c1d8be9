import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntegerPath } from '../../../src/draw/ground/integer-path.ts'
import { checkProperty } from '../../support/property.ts'

type Point = readonly [number, number]

function draw(...rings: readonly (readonly Point[])[]): string {
  const path = new IntegerPath()
  for (const [start = [0, 0] as const, ...rest] of rings) {
    path.moveTo(...start)
    for (const point of rest) path.lineTo(...point)
    path.closePath()
  }
  return path.result()
}

/** The absolute corners of each ring of a path. */
function read(path: string): Point[][] {
  let origin: Point = [0, 0]
  return (path.match(/[Mm][^z]*z/g) ?? []).map((ring) => {
    const numbers = ring.match(/-?\d+/g)?.map(Number) ?? []
    let [x, y]: Point = ring.startsWith('M') ? [0, 0] : origin
    const points = numbers.flatMap((dx, i): Point[] => {
      if (i % 2 === 1) return []
      x += dx
      y += numbers[i + 1] ?? 0
      return [[x, y]]
    })
    origin = points[0] ?? origin
    return points
  })
}

/** Nothing of it may be dropped: no two corners in a row lie on a line along an axis. */
function isSlanted(ring: readonly Point[]): boolean {
  return ring.every(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    return x !== nextX && y !== nextY
  })
}

describe('a path in whole units', () => {
  it('is written relative, with no space that can be left out', () => {
    expect(
      draw([
        [10, 10],
        [14, 7],
        [20, 30],
      ]),
    ).toBe('M10 10l4-3 6 23z')
  })

  it('rounds, and drops points that repeat or lie on a straight line along an axis', () => {
    expect(
      draw([
        [0.4, 0],
        [0.2, 0.3],
        [5, 0],
        [9.6, 0],
        [10, 8],
      ]),
    ).toBe('M0 0l10 0 0 8z')
  })

  it('begins later rings where the one before began', () => {
    expect(
      draw(
        [
          [0, 0],
          [4, 1],
          [2, 6],
        ],
        [
          [10, 20],
          [13, 21],
          [11, 26],
        ],
      ),
    ).toBe('M0 0l4 1-2 5zm10 20 3 1-2 5z')
  })

  it('leaves out what is smaller than a unit', () => {
    expect(
      draw([
        [5, 5],
        [5.2, 5.3],
        [5.4, 5],
      ]),
    ).toBe('')
  })

  it('draws the corners that it was given', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 2048 }), fc.integer({ min: 0, max: 2048 })), {
      minLength: 3,
      maxLength: 12,
    })
    checkProperty(
      fc.property(fc.array(points, { minLength: 1, maxLength: 4 }), (rings) => {
        const given = rings.map((ring) => new Set(ring.map(String)))
        const drawn = read(draw(...rings))
        expect(drawn.length).toBeLessThanOrEqual(rings.length)
        const isOf = (ring: readonly Point[], corners: ReadonlySet<string>) => ring.every((p) => corners.has(String(p)))
        for (const ring of rings.filter(isSlanted)) expect(drawn).toContainEqual(ring)
        for (const ring of drawn) expect(given.some((corners) => isOf(ring, corners))).toBe(true)
      }),
    )
  })
})

describe('a path in parts of units', () => {
  function drawParts(...points: readonly Point[]): string {
    const path = new IntegerPath(10)
    const [start = [0, 0] as const, ...rest] = points
    path.moveTo(...start)
    for (const point of rest) path.lineTo(...point)
    path.closePath()
    return path.result()
  }

  it('is written as decimals, without a zero before the point', () => {
    expect(drawParts([203, 100], [206, 96], [210, 110])).toBe('M20.3 10l.3-.4 .4 1.4z')
  })

  it('keeps zeros that belong to a number', () => {
    expect(drawParts([0, 0], [103, 0], [103, -200])).toBe('M0 0l10.3 0 0-20z')
  })
})
