import { describe, expect, test, vi } from 'vitest'
import { followBuilds } from '../../src/worker/lifecycle.ts'
import { cacheNameOf } from '../../src/worker/site-build.ts'
import { pageOf, ROOT, respond, stubCaches, stubNetwork } from './fake-browser.ts'

const site = { build: 'bbb222', root: ROOT }
const [NEW, OLD] = [cacheNameOf(site), cacheNameOf({ build: 'aaa111', root: ROOT })]

interface Event {
  readonly data?: unknown
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** A worker of the new build among pages; gives how to send it an event, and what it did. */
function startWorker(pages: readonly WorkerClient[] = []) {
  const listeners = new Map<string, (event: Event) => void>()
  const scope = {
    clients: { matchAll: async () => pages, claim: vi.fn(async () => {}) },
    skipWaiting: vi.fn(async () => {}),
    addEventListener: (name: string, listener: (event: Event) => void) => listeners.set(name, listener),
  }
  followBuilds(site, scope as unknown as WorkerScope)
  const send = async (name: string, data?: unknown) => {
    const work: Promise<unknown>[] = []
    listeners.get(name)?.({ data, waitUntil: (promise) => work.push(promise) })
    await Promise.all(work)
  }
  return { scope, send }
}

const page = (path: string, frameType: WorkerClient['frameType'] = 'top-level') => ({ url: ROOT + path, frameType })

describe('a new worker', () => {
  test('fetches nothing where only single pages are kept', async () => {
    const stored = stubCaches(new Map([[OLD, new Map([[`${ROOT}about/`, respond('about/', '')]])]]))
    const asked = stubNetwork({})
    await startWorker().send('install')
    expect(asked).toEqual([])
    // Its reader asked that pages be kept, and need not ask anew.
    expect(stored.has(NEW)).toBe(true)
  })

  test('makes no cache where nothing was asked for', async () => {
    const stored = stubCaches(new Map())
    stubNetwork({})
    const { send } = startWorker()
    await send('install')
    await send('activate')
    expect([...stored.keys()]).toEqual([])
  })

  test('has everything before it begins, where everything was kept; else it does not begin', async () => {
    const stored = stubCaches(
      new Map([[OLD, new Map([[`${ROOT}kept-aaa111.json`, respond('kept-aaa111.json', '[]')]])]]),
    )
    stubNetwork({})
    await expect(startWorker().send('install')).rejects.toThrow('Failed to fetch')
    stubNetwork({ 'kept-bbb222.json': '["about/"]', 'about/': pageOf('bbb222') })
    await startWorker().send('install')
    expect(stored.get(NEW)?.size).toBe(2)
    expect(stored.has(OLD)).toBe(true)
  })

  test('clears what was kept of other builds when it begins, and answers for the pages that are open', async () => {
    const stored = stubCaches(new Map([OLD, NEW, 'else'].map((name) => [name, new Map()])))
    const { scope, send } = startWorker()
    await send('activate')
    expect([...stored.keys()]).toEqual([NEW, 'else'])
    expect(scope.clients.claim).toHaveBeenCalledOnce()
  })
})

describe('taking over', () => {
  const ask = async (build: string, pages: readonly WorkerClient[]) => {
    const { scope, send } = startWorker(pages)
    await send('message', { kind: 'take-over', build })
    return scope.skipWaiting.mock.calls.length === 1
  }

  test('is for a page of the same build that is alone', async () => {
    expect(await ask('bbb222', [page('about/')])).toBe(true)
    expect(await ask('aaa111', [page('about/')])).toBe(false)
    expect(await ask('bbb222', [page('about/'), page('')])).toBe(false)
  })

  test('does not ask frames and other sites of the origin', async () => {
    const elsewhere = { url: 'https://example.org/other/', frameType: 'top-level' } as const
    expect(await ask('bbb222', [page('about/'), page('embed/', 'nested'), elsewhere])).toBe(true)
  })

  test('is not begun by any other message', async () => {
    const { scope, send } = startWorker([page('')])
    for (const data of [null, 'take-over', { type: 'CACHE_URLS', payload: { urlsToCache: [] } }])
      await send('message', data)
    expect(scope.skipWaiting).not.toHaveBeenCalled()
  })
})
