import { describe, expect, test } from 'vitest'
import { checkBudgets } from './budgets.ts'
import { FULL_SPEED } from './paint.ts'
import { formatReport } from './report.ts'
import { ATLAS, EMBED, HOME, NOTHING, type Results, type SliderRow } from './results.ts'

function weigh(gzip: number, paths: readonly string[]) {
  return { requests: paths.length, gzip, brotli: gzip, paths }
}

function row(way: string, records: number, script: number, frame: number): SliderRow {
  return {
    way,
    records,
    cost: { script: { median: script, p95: script }, frame: { median: frame, p95: frame } },
  }
}

/** An embedded map just within its budget. */
const LIGHT_EMBED = {
  page: EMBED,
  weight: { firstPicture: weigh(1, []), usable: weigh(1, []), all: weigh(100_000, []) },
}

/** A run in which everything is just within its budget. */
const WITHIN: Results = {
  weights: [
    LIGHT_EMBED,
    {
      page: HOME,
      weight: {
        firstPicture: weigh(60_000, ['/']),
        usable: weigh(155_000, ['/', '/assets/core-1.js']),
        all: weigh(900_000, ['/', '/assets/core-1.js', '/assets/gl-1.js']),
      },
    },
  ],
  paints: [
    {
      page: HOME,
      conditions: FULL_SPEED,
      paint: { firstPaint: 100, largestPaint: 100, blocked: 0, shift: 0, ready: 200 },
    },
  ],
  slider: [
    row(NOTHING, 440, 0.1, 20),
    row(ATLAS, 440, 2, 38),
    row(ATLAS, 4400, 20, 80),
    row('feature-state', 4400, 5, 100),
  ],
  builds: [{ records: 440, pages: 500, milliseconds: 1500, memory: 4e8, bytes: 2e7 }],
  selectors: { records: 100_000, rows: [{ name: 'one look', cost: { median: 10, p95: 12 } }] },
}

function broken(results: Results): readonly string[] {
  return checkBudgets(results)
    .filter(({ isKept }) => !isKept)
    .map(({ name }) => name)
}

describe('the budgets of the bench', () => {
  test('are kept by a run within them', () => {
    expect(broken(WITHIN)).toEqual([])
  })

  test('are broken by a step that is slower than 1.9 times nothing', () => {
    const slider = WITHIN.slider.map((each) =>
      each.records === 440 && each.way === ATLAS ? row(ATLAS, 440, 2, 39) : each,
    )
    expect(broken({ ...WITHIN, slider })).toEqual([expect.stringContaining('draws nothing')])
  })

  test('are broken by script that grows faster than the records', () => {
    const slider = WITHIN.slider.map((each) =>
      each.records === 4400 && each.way === ATLAS ? row(ATLAS, 4400, 21, 80) : each,
    )
    expect(broken({ ...WITHIN, slider })).toEqual([expect.stringContaining('growth')])
  })

  test('are broken by a heavier first picture, by MapLibre in it, and by a page that jumps', () => {
    const weight = {
      firstPicture: weigh(60_001, ['/']),
      usable: weigh(150_000, ['/', '/assets/gl-1.js']),
      all: weigh(900_000, []),
    }
    const paints = WITHIN.paints.map((each) => ({ ...each, paint: { ...each.paint, shift: 0.01 } }))
    expect(broken({ ...WITHIN, weights: [LIGHT_EMBED, { page: HOME, weight }], paints })).toHaveLength(3)
  })

  test('fail loudly where a run lacks what they read', () => {
    expect(() => checkBudgets({ ...WITHIN, weights: [] })).toThrow('the page "home" was not weighed')
  })
})

test('the report names the machine, each table and each broken budget', () => {
  const slider = [...WITHIN.slider.slice(1), row(NOTHING, 440, 0.1, 10), row(NOTHING, 4400, 0.1, 20)]
  const report = formatReport({ ...WITHIN, slider }, '2 cores, software GL')
  for (const part of [
    '2 cores, software GL',
    '## Bytes',
    '## Paint',
    '## Build',
    '100,000 records',
    '| **atlas** | 440 |',
  ]) {
    expect(report).toContain(part)
  }
  expect(report.match(/.*\*\*broken\*\*.*/g)).toEqual([expect.stringContaining('draws nothing')])
  expect(report).not.toContain('NaN')
  expect(formatReport(WITHIN, '')).not.toContain('**broken**')
})
