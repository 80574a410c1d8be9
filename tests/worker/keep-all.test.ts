import { expect, test, vi } from 'vitest'
import { keepAll } from '../../src/worker/keep-all.ts'
import { cacheNameOf, isWhole } from '../../src/worker/site-build.ts'
import { pageOf, ROOT, stubCaches, stubNetwork } from './fake-browser.ts'

const site = { build: 'aaa111', root: ROOT }
const NAME = cacheNameOf(site)
const FILES = {
  'kept-aaa111.json': JSON.stringify(['', 'about/', 'assets/a.js']),
  '': pageOf('aaa111'),
  'about/': pageOf('aaa111'),
  'assets/a.js': 'x',
}

test('fetches everything on the list, and the list is kept last', async () => {
  const stored = stubCaches()
  stubNetwork(FILES)
  const steps: string[] = []
  await keepAll(site, { onProgress: (done, total) => steps.push(`${done}/${total}`) })
  expect(steps).toEqual(['1/3', '2/3', '3/3'])
  const kept = [...(stored.get(NAME)?.keys() ?? [])].map((url) => url.slice(ROOT.length))
  expect(kept.toSorted()).toEqual(Object.keys(FILES).toSorted())
  expect(kept.at(-1)).toBe('kept-aaa111.json')
})

test('what breaks off is not whole, and goes on from there', async () => {
  stubCaches()
  const { 'assets/a.js': script, ...rest } = FILES
  stubNetwork(rest)
  await expect(keepAll(site)).rejects.toThrow('Failed to fetch')
  expect(await isWhole(NAME)).toBe(false)
  const asked = stubNetwork({ ...rest, 'assets/a.js': script })
  await keepAll(site)
  expect(await isWhole(NAME)).toBe(true)
  expect(asked).toContain('assets/a.js')
  expect(asked).not.toContain('')
})

test('asks the host anew for pages, whose names never change, and for nothing else', async () => {
  stubCaches()
  stubNetwork(FILES)
  const network = fetch
  const modes = new Map<string, string | undefined>()
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    modes.set(url.slice(ROOT.length), init.cache)
    return network(url, init)
  })
  await keepAll(site)
  expect(Object.fromEntries(modes)).toEqual({
    'kept-aaa111.json': 'default',
    '': 'no-cache',
    'about/': 'no-cache',
    'assets/a.js': 'default',
  })
})

test('asks for no more once one file cannot be had', async () => {
  stubCaches()
  const paths = Array.from({ length: 30 }, (_, at) => `assets/${at}.js`)
  const files = Object.fromEntries(paths.slice(1).map((path) => [path, 'x']))
  const asked = stubNetwork({ ...files, 'kept-aaa111.json': JSON.stringify(paths) })
  await expect(keepAll(site)).rejects.toThrow('Failed to fetch')
  await new Promise((resolve) => setTimeout(resolve))
  expect(asked.length).toBeLessThan(paths.length / 2)
})

test('never takes a page of another build', async () => {
  const stored = stubCaches()
  stubNetwork({ ...FILES, 'about/': pageOf('bbb222') })
  await expect(keepAll(site)).rejects.toThrow(`${ROOT}about/ is not of build aaa111`)
  expect(await isWhole(NAME)).toBe(false)
  expect(stored.get(NAME)?.has(`${ROOT}about/`)).toBe(false)
})

test('stops when it is told to', async () => {
  stubCaches()
  stubNetwork(FILES)
  const stop = new AbortController()
  const kept = keepAll(site, { signal: stop.signal, onProgress: () => stop.abort() })
  await expect(kept).rejects.toThrow()
  expect(await isWhole(NAME)).toBe(false)
})
