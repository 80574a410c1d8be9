import { describe, expect, test } from 'vitest'
import { asksForAsset, asksForPage, keyOf, pathOf, type RouteQuestion } from '../../src/worker/asked.ts'

const ROOT = 'https://example.org/atlas/'

function ask(path: string, type = 'fetch', request: Partial<Request> = {}): RouteQuestion {
  const navigation = { mode: 'navigate', destination: 'document', ...request } as Request
  return { url: new URL(path, ROOT), request: navigation, event: { type } as Event }
}

describe('a path inside the site', () => {
  test.each([
    ['country/italy/?to=2022-12#answers', 'country/italy/'],
    ['', ''],
    ['assets/core.js', 'assets/core.js'],
  ])('of %s', (path, inside) => expect(pathOf(ROOT + path, ROOT)).toBe(inside))

  test.each([
    'https://example.org/other/',
    'https://example.org/atlas',
    `${ROOT}embed/`,
    `${ROOT}embed/country/italy/`,
  ])('has not %s', (address) => expect(pathOf(address, ROOT)).toBeNull())
})

describe('a page', () => {
  test.each(['', 'country/italy/', 'country/italy/index.html', 'about/?x=1'])('is asked for by %j', (path) => {
    expect(asksForPage(ask(path), ROOT)).toBe(true)
  })

  test.each(['data/latest/stations.csv', 'assets/core.js', 'embed/', '../other/'])('is not asked for by %j', (path) => {
    expect(asksForPage(ask(path), ROOT)).toBe(false)
  })

  test('is not asked for by a frame or by a script, but may be by message', () => {
    expect(asksForPage(ask('', 'fetch', { destination: 'iframe' }), ROOT)).toBe(false)
    expect(asksForPage(ask('', 'fetch', { mode: 'cors' }), ROOT)).toBe(false)
    expect(asksForPage(ask('', 'message', { mode: 'cors' }), ROOT)).toBe(true)
  })

  test('is kept once, whatever its query and with or without the name of its file', () => {
    for (const path of ['country/italy/', 'country/italy/?to=2022-12', 'country/italy/index.html#answers'])
      expect(keyOf(ROOT + path)).toBe(`${ROOT}country/italy/`)
    expect(keyOf(`${ROOT}gone.html`)).toBe(`${ROOT}gone.html`)
  })
})

test('an asset is a file of the folder of assets, of this site', () => {
  expect(asksForAsset(ask('assets/core.js'), ROOT)).toBe(true)
  expect(asksForAsset(ask('country/assets/'), ROOT)).toBe(false)
  expect(asksForAsset(ask('/assets/core.js'), ROOT)).toBe(false)
})
