import { expect, it } from 'vitest'
import { reuseGroups } from '../../../src/page/app/reuse-groups.ts'
import type { ListGroup } from '../../../src/page/home/record-list.tsx'

function createGroup(country: string, certainty: 'certain' | 'possible'): ListGroup {
  const item = { id: `${country}-1`, layer: 'fuzhou', label: 'x', detail: '', certainty, ended: false } as const
  return { country, slug: null, name: country, posture: null, answers: 0, items: [item] }
}

it('uses again the groups that say the same, and takes those that changed', () => {
  const before = [createGroup('ITA', 'certain'), createGroup('HRV', 'certain')]
  const next = [createGroup('ITA', 'certain'), createGroup('HRV', 'possible')]
  const reused = reuseGroups(before, next)
  expect(reused[0]).toBe(before[0])
  expect(reused[1]).toBe(next[1])
})

it.each<[string, Partial<ListGroup>]>([
  ['class', { posture: { posture: 'looking', record: 'resp-ita' } }],
  ['number of answers', { answers: 1 }],
  ['records', { items: [] }],
])('takes one anew whose %s changed', (_, change) => {
  const before = createGroup('ITA', 'certain')
  const next = { ...before, ...change }
  expect(reuseGroups([before], [next])[0]).toBe(next)
  expect(reuseGroups([next], [{ ...next }])[0]).toBe(next)
})

it('forgets groups that are gone', () => {
  expect(reuseGroups([createGroup('ITA', 'certain')], [])).toEqual([])
})
