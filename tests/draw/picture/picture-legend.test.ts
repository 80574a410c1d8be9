import { expect, test } from 'vitest'
import { placeLegend } from '../../../src/draw/picture/picture-legend.ts'

const measures = { heading: (text: string) => text.length * 7, words: (text: string) => text.length * 7 }
const item = (words: string) => ({ row: { kind: 'sample', sample: 'certain' } as const, words })
const groups = [
  { title: 'Marks', items: [item('one'), item('two'), item('a sentence that is far too long for one line')] },
]

test('items stand side by side where there is room, and below each other where there is none', () => {
  const wide = placeLegend(groups, 760, measures).groups[0]?.items ?? []
  expect(new Set(wide.map(({ y }) => y)).size).toBe(1)
  const narrow = placeLegend(groups, 320, measures).groups[0]?.items ?? []
  expect(new Set(narrow.map(({ x }) => x))).toEqual(new Set([0]))
  expect(narrow.map(({ y }) => y)).toEqual([20, 39, 58])
})

test('long words make the legend higher', () => {
  const { groups: placed, height } = placeLegend(groups, 260, measures)
  const lines = placed[0]?.items.at(-1)?.lines.length ?? 0
  expect(lines).toBeGreaterThan(1)
  expect(height).toBe(20 + (2 + lines) * 19)
})
