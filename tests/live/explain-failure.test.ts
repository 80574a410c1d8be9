import { describe, expect, it, vi } from 'vitest'
import { explainFailure, isGone, noteGone } from '../../src/live/explain-failure.ts'
import { failureKind } from '../../src/state/load-failure.ts'

/** A server that answers so. */
function answer(status: number): void {
  vi.stubGlobal('fetch', async () => new Response(null, { status }))
}

describe('a file that could not be loaded', () => {
  it.each([404, 410])('is gone where the server answers %i, and that is remembered', async (status) => {
    answer(status)
    const url = `https://a.example/assets/${status}.js`
    expect((await explainFailure(url)).kind).toBe('gone')
    expect(isGone(url)).toBe(true)
  })

  it.each([200, 403, 500, 503])('may be there the next time where it answers %i', async (status) => {
    answer(status)
    const url = `https://a.example/assets/${status}.js`
    expect((await explainFailure(url)).kind).toBe('unreachable')
    expect(isGone(url)).toBe(false)
  })

  it('may be there the next time where nothing answers', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    expect((await explainFailure('https://a.example/b.js')).kind).toBe('unreachable')
  })

  it('is asked for on no disk, where there is no server to answer', async () => {
    // The strict console of the tests throws when `fetch` is called.
    expect((await explainFailure('file:///media/stick/assets/b.js')).kind).toBe('unreachable')
  })

  it('is gone too where something else lies at its address', () => {
    expect(noteGone('https://a.example/other.js').kind).toBe('gone')
    expect(isGone('https://a.example/other.js')).toBe(true)
  })
})

describe('the kind of a failure', () => {
  it('is read from errors of any bundle, and else is one that may pass', () => {
    expect(failureKind({ kind: 'gone' })).toBe('gone')
    expect([new Error('x'), null, 'x', undefined].map(failureKind)).toEqual(Array(4).fill('unreachable'))
  })
})
