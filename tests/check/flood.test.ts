/** However many mistakes there are, each costs the same: counted in looks at the tree, not in seconds. */
import type { Node } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { parseJsonFile } from '../../src/check/parse-json.ts'
import type { ParsedFile } from '../../src/check/parsed-file.ts'
import { checkShape } from '../../src/check/shape.ts'

function parse(name: 'publisher.json' | 'release.json', value: unknown): ParsedFile {
  const { file } = parseJsonFile(name, JSON.stringify(value))
  if (!file) throw new Error('the text was not read (expected JSON)')
  return file
}

/** Counts each look at a child of an object or a list of the tree. */
function countLooks(node: Node, count: () => void): void {
  const { children } = node
  if (!children) return
  for (const child of children) countLooks(child, count)
  const watched = new Proxy(children, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) count()
      return Reflect.get(target, key, receiver)
    },
  })
  Object.assign(node, { children: watched })
}

/** How many problems are told, and after how many looks. */
function tell(file: ParsedFile): { readonly told: number; readonly looks: number } {
  let looks = 0
  countLooks(file.tree, () => looks++)
  return { told: checkShape(file).problems.length, looks }
}

function fields(count: number, value: unknown): Record<string, unknown> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`field-${index}`, value]))
}

describe('of a flood', () => {
  it.each([
    ['unknown fields', (count: number) => parse('publisher.json', { ...fields(count, null) }), 3],
    [
      'wrong values in one object',
      (count: number) =>
        parse('release.json', { version: '0.1.0', date: '2026-11-23', records: fields(count, 'none') }),
      0,
    ],
  ])('each of the %s is found without a search among the others', (_, create, besides) => {
    const [few, many] = [tell(create(100)), tell(create(1000))]
    expect([few.told, many.told]).toEqual([100 + besides, 1000 + besides])
    expect(many.looks).toBeLessThanOrEqual(few.looks * 11)
  })
})
