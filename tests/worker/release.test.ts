import { describe, expect, test } from 'vitest'
import { cacheNameOf, isOfRelease, isWhole, listCaches } from '../../src/worker/release.ts'
import { pageOf, ROOT, respond, stubCaches } from './fake-browser.ts'

const release = { build: 'aaa111', root: ROOT }

describe('what belongs to a build', () => {
  test('is a page that says so, and no page of another build', async () => {
    expect(await isOfRelease(respond('about/', pageOf('aaa111')), release)).toBe(true)
    expect(await isOfRelease(respond('about/?x=1', pageOf('aaa111')), release)).toBe(true)
    expect(await isOfRelease(respond('about/', pageOf('bbb222')), release)).toBe(false)
  })

  test('is any other file that is there, and no page in its stead', async () => {
    expect(await isOfRelease(respond('assets/a.js', 'x'), release)).toBe(true)
    const page = respond('assets/a.js', pageOf('aaa111'), { headers: { 'Content-Type': 'text/html' } })
    expect(await isOfRelease(page, release)).toBe(false)
  })

  test('is nothing that failed', async () => {
    expect(await isOfRelease(respond('assets/a.js', 'x', { status: 404 }), release)).toBe(false)
  })
})

test('copies of the atlas on one origin do not know of each other', async () => {
  const other = cacheNameOf({ build: 'aaa111', root: 'https://example.org/other/' })
  stubCaches(new Map([cacheNameOf(release), other, 'else'].map((name) => [name, new Map()])))
  expect(await listCaches(ROOT)).toEqual([cacheNameOf(release)])
})

test('a build is whole when its list is there, and asking makes no cache', async () => {
  const name = cacheNameOf(release)
  const stored = stubCaches()
  expect(await isWhole(name)).toBe(false)
  expect(stored.size).toBe(0)
  stored.set(name, new Map([[`${ROOT}about/`, respond('about/', '')]]))
  expect(await isWhole(name)).toBe(false)
  stored.get(name)?.set(`${ROOT}kept-aaa111.json`, respond('kept-aaa111.json', '[]'))
  expect(await isWhole(name)).toBe(true)
})
