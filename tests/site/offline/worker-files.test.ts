import { expect, test } from 'vitest'
import { createWorkerFiles } from '../../../src/site/offline/worker-files.ts'

const FILES = {
  'index.html': '<html><head><title>T</title></head></html>',
  'country/italy/index.html': '<html><head></head></html>',
  'embed/index.html': '<html><head></head></html>',
  'assets/core.js': 'core',
  'assets/offline.js': 'offline',
  'sw.js': 'worker()',
}
const KEPT = ['index.html', 'country/italy/index.html', 'assets/core.js', 'assets/offline.js']

function create(changes: Readonly<Record<string, string>> = {}) {
  const files = new Map(Object.entries({ ...FILES, ...changes }))
  const made = createWorkerFiles({
    files,
    kept: KEPT,
    notKept: '<p>"</p>',
    bundle: { worker: 'sw.js', offline: 'assets/offline.js' },
  })
  return {
    made,
    build: /atlasBuild=\{"build":"([0-9a-f]{12})","notKept":"<p>\\"<\/p>"\}/.exec(String(made.get('sw.js')))?.[1],
  }
}

test('each page that can be kept says of which build it is, and brings the worker', () => {
  const { made, build } = create()
  expect(made.get('index.html')).toContain(
    `<script src="assets/offline.js" data-build="${build}" async></script></head>`,
  )
  expect(made.get('country/italy/index.html')).toContain('src="../../assets/offline.js"')
  expect(made.has('embed/index.html')).toBe(false)
})

test('the worker knows its build, and the list names everything by its address', () => {
  const { made, build } = create()
  expect(made.get('sw.js')).toMatch(/\nworker\(\)$/)
  expect(JSON.parse(String(made.get(`kept-${build}.json`)))).toEqual([
    'assets/core.js',
    'assets/offline.js',
    'country/italy/',
    '',
  ])
})

test('another byte of what can be kept is another build, and nothing else is', () => {
  const { build } = create()
  expect(create().build).toBe(build)
  expect(create({ 'embed/index.html': 'other' }).build).toBe(build)
  expect(create({ 'country/italy/index.html': '<html><head></head><p>new</p></html>' }).build).not.toBe(build)
})

test('what is to be kept must be there', () => {
  const files = new Map([['sw.js', '']])
  const bundle = { worker: 'sw.js', offline: 'assets/offline.js' }
  expect(() => createWorkerFiles({ files, kept: ['index.html'], notKept: '', bundle })).toThrow(
    'not there to be kept: index.html',
  )
})
