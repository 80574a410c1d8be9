/** What scripts weigh, told as soon as they are built: `npm run bench`, which also times them, is run less often. */
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { DIST, readBuilt } from './built-files.ts'

const files = await readBuilt(DIST)
const KILOBYTE = 1000

/** kB gzip of the scripts of these names. */
function weigh(...names: readonly string[]): number {
  const scripts = names.map((name) => files.filter(([path]) => new RegExp(`^assets/${name}-[^/]+\\.js$`).test(path)))
  expect(scripts.map(({ length }) => length)).toEqual(names.map(() => 1))
  const sizes = scripts.flat().map(([, content]) => gzipSync(content, { level: 9 }).length)
  return sizes.reduce((sum, size) => sum + size, 0) / KILOBYTE
}

test.each([
  ['the home page works with', ['index', 'core'], 90],
  ['the inside of a panel is drawn by', ['panel'], 22],
  ['the search comes with', ['search'], 12],
  ['the share dialog comes with', ['share'], 30],
  ['an embedded map comes alive with', ['index', 'embed'], 85],
  ['a lesson comes alive with', ['index', 'lesson'], 85],
])('%s %j, at most %d kB gzip', (_, names, limit) => {
  expect(weigh(...names)).toBeLessThanOrEqual(limit)
})
