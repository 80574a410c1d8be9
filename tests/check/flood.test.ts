/** However many mistakes there are, each costs the same: counted in looks at the tree, not in seconds. */
import { fileURLToPath } from 'node:url'
import type { Node } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../src/check/check-files.ts'
import { parseJsonFile } from '../../src/check/parse-json.ts'
import type { ParsedFile } from '../../src/check/parsed-file.ts'
import type { Problem } from '../../src/check/problem.ts'
import { checkShape } from '../../src/check/shape.ts'
import { tellProblems } from '../../src/check/tell-problems.ts'
import { SMALL_FOLDER } from '../support/small-data.ts'
import { readFolder } from './broken-case.ts'

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

function createProblem(file: string, line: number, found: string): Problem {
  return { file, line, column: 1, id: null, field: null, found, expected: 'another' }
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

describe('a file that cannot be read', () => {
  const sound = readFolder(fileURLToPath(SMALL_FOLDER))

  it.each([...sound.keys()])('is told alone, without what follows from it: %s', (name) => {
    const result = checkFiles(new Map(sound).set(name, Buffer.from('[{"id": }]')), { edited: false })
    const told = result.ok ? [] : result.problems.map(({ file }) => file)
    expect(told).toEqual([name])
  })

  it('comes before all that is wrong elsewhere', () => {
    const texts = new Map(sound).set('stations.geojson', Buffer.from('{')).set('counts.json', Buffer.from('[{}]\n'))
    const result = checkFiles(texts, { edited: false })
    const told = result.ok ? [] : result.problems.map(({ file }) => file)
    expect([told[0], told[1]]).toEqual(['stations.geojson', 'counts.json'])
  })
})

describe('many problems of one kind', () => {
  it('are told by the first of them and by their number, each kind and each file for itself', () => {
    const problems = [
      ...Array.from({ length: 30 }, (_, line) => createProblem('a.json', line, `"x${line}" is not an id`)),
      ...Array.from({ length: 20 }, (_, line) => createProblem('b.json', line, `"x${line}" is not an id`)),
      createProblem('b.json', 21, 'the field is missing'),
    ]
    const lines = tellProblems(problems)
    expect(lines.length).toBe(20 + 1 + 20 + 1)
    expect(lines[20]).toBe('data/a.json: and 10 more of this kind')
    expect(lines.filter((line) => line.includes('more of this kind'))).toEqual([
      'data/a.json: and 10 more of this kind',
    ])
  })
})
