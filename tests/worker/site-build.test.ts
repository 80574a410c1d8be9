import { describe, expect, test } from 'vitest'
import { cacheNameOf, isOfBuild, isWhole, listCaches } from '../../src/worker/site-build.ts'
import { pageOf, ROOT, respond, stubCaches } from './fake-browser.ts'

const site = { build: 'aaa111', root: ROOT }

describe('what belongs to a build', () => {
  test('is a page that says so, and no page of another build', async () => {
    expect(await isOfBuild(respond('about/', pageOf('aaa111')), site)).toBe(true)
    expect(await isOfBuild(respond('about/?x=1', pageOf('aaa111')), site)).toBe(true)
    expect(await isOfBuild(respond('about/', pageOf('bbb222')), site)).toBe(false)
  })

  test('is any other file that is there, and no page in its stead', async () => {
    expect(await isOfBuild(respond('assets/a.js', 'x'), site)).toBe(true)
    const page = respond('assets/a.js', pageOf('aaa111'), { headers: { 'Content-Type': 'text/html' } })
    expect(await isOfBuild(page, site)).toBe(false)
  })

  test('is nothing that was sent on from another address', async () => {
    const sentOn = Object.defineProperty(respond('about/', pageOf('aaa111')), 'redirected', { value: true })
    expect(await isOfBuild(sentOn, site)).toBe(false)
  })

  test('is nothing that failed', async () => {
    expect(await isOfBuild(respond('assets/a.js', 'x', { status: 404 }), site)).toBe(false)
  })
})

test('copies of the atlas on one origin do not know of each other', async () => {
  const other = cacheNameOf({ build: 'aaa111', root: 'https://example.org/other/' })
  stubCaches(new Map([cacheNameOf(site), other, 'else'].map((name) => [name, new Map()])))
  expect(await listCaches(ROOT)).toEqual([cacheNameOf(site)])
})

test('a build is whole when its list is there, and asking makes no cache', async () => {
  const name = cacheNameOf(site)
  const stored = stubCaches()
  expect(await isWhole(name)).toBe(false)
  expect(stored.size).toBe(0)
  stored.set(name, new Map([[`${ROOT}about/`, respond('about/', '')]]))
  expect(await isWhole(name)).toBe(false)
  stored.get(name)?.set(`${ROOT}kept-aaa111.json`, respond('kept-aaa111.json', '[]'))
  expect(await isWhole(name)).toBe(true)
})
