import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFrameAddress } from '../../src/live/frame-address.ts'
import { createHistoryAddress } from '../../src/live/history-address.ts'
import { createStore } from '../../src/live/store.ts'
import { openCountry, setTo } from '../../src/state/actions.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { smallIndex } from '../support/small-data.ts'

/** A window with a history that remembers, and back. */
function createWindow(search: string) {
  const entries = [search]
  let listener = () => {}
  const fake = {
    location: { pathname: '/', search, hash: '' },
    history: {
      replaceState: (_: unknown, __: string, address: string) => {
        fake.location.search = address.replace(/^[^?]*/, '')
        entries[entries.length - 1] = fake.location.search
      },
      pushState: (_: unknown, __: string, address: string) => {
        fake.location.search = address.replace(/^[^?]*/, '')
        entries.push(fake.location.search)
      },
    },
    addEventListener: (_: string, added: () => void) => {
      listener = added
    },
    setTimeout,
    clearTimeout,
  }
  function goBack() {
    entries.pop()
    fake.location.search = entries.at(-1) ?? ''
    listener()
  }
  return { window: fake as unknown as Window, entries, goBack }
}

function createHome(window: Window) {
  return createStore({ initial: DEFAULT_STATE, address: createHistoryAddress(window, smallIndex) })
}

describe('the store of the home page', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('starts as the page arrives, then follows the address', () => {
    const { window } = createWindow('?to=2019-06&country=ITA')
    const { state, follow } = createHome(window)
    expect(state.value).toBe(DEFAULT_STATE)
    follow()
    expect([state.value.to, state.value.country]).toEqual([41, 'ITA'])
  })

  it('writes moves into the present entry once they have settled', () => {
    const { window, entries } = createWindow('')
    const { dispatch } = createHome(window)
    dispatch((now) => setTo(now, 40))
    dispatch((now) => setTo(now, 41))
    expect(entries).toEqual([''])
    vi.runAllTimers()
    expect(entries).toEqual(['?to=2019-06'])
  })

  it('adds an entry for a step, and keeps the moves before it in the entry left', () => {
    const { window, entries } = createWindow('')
    const { dispatch } = createHome(window)
    dispatch((now) => setTo(now, 41))
    dispatch((now) => openCountry(now, 'ITA'), 'step')
    expect(entries).toEqual(['?to=2019-06', '?to=2019-06&country=ITA'])
  })

  it('changes what is shown where the browser refuses the address, and asks again at the next change', () => {
    const { window, entries } = createWindow('')
    const { state, dispatch } = createHome(window)
    const { history } = window
    const refused = () => {
      throw new DOMException('more than 100 times in 30 seconds', 'SecurityError')
    }
    Object.assign(window, { history: { ...history, pushState: refused, replaceState: refused } })
    dispatch((now) => openCountry(now, 'ITA'), 'step')
    expect(state.value.country).toBe('ITA')
    dispatch((now) => setTo(now, 41))
    vi.runAllTimers()
    expect([state.value.to, entries]).toEqual([41, ['']])
    Object.assign(window, { history })
    dispatch((now) => setTo(now, 40))
    vi.runAllTimers()
    expect(entries).toEqual(['?to=2019-05&country=ITA'])
  })

  it('follows the browser back', () => {
    const { window, goBack } = createWindow('')
    const { state, dispatch, follow } = createHome(window)
    follow()
    dispatch((now) => openCountry(now, 'ITA'), 'step')
    goBack()
    expect(state.value.country).toBeNull()
  })

  it('tells what the address asked for in vain, once it has read it and until something else is chosen', () => {
    const { window } = createWindow('?country=Itlay')
    const { misunderstood, dispatch, follow } = createHome(window)
    expect(misunderstood.value).toEqual([])
    follow()
    expect(misunderstood.value).toEqual([
      { name: 'country', value: 'itlay', asked: 'country=Itlay', nearest: 'country=ITA' },
    ])
    dispatch((now) => now)
    expect(misunderstood.value).toHaveLength(1)
    dispatch((now) => setTo(now, 41))
    expect(misunderstood.value).toEqual([])
  })
})

describe('the store of an embed', () => {
  const createEmbed = (search: string) => {
    const { window, entries } = createWindow(search)
    return { entries, ...createStore({ initial: DEFAULT_STATE, address: createFrameAddress(window, smallIndex) }) }
  }

  it('shows what the address of the frame asks for, its own parts and colours among it', () => {
    const { state, misunderstood, follow } = createEmbed('?country=italy&parts=list&theme=dark&clock=repotred')
    follow()
    expect(state.value.country).toBe('ITA')
    expect(misunderstood.value.map(({ nearest }) => nearest)).toEqual(['clock=reported'])
  })

  it('never writes: the history is the host’s', () => {
    const { entries, state, dispatch } = createEmbed('')
    dispatch((now) => openCountry(now, 'ITA'), 'step')
    dispatch((now) => setTo(now, 41))
    expect([state.value.to, entries]).toEqual([41, ['']])
  })
})

describe('any store', () => {
  it('arrives as it is told, whatever its address asks for', () => {
    const initial = { ...DEFAULT_STATE, to: 30 }
    const { state } = createStore({ initial, address: { read: () => ({ state: DEFAULT_STATE, misunderstood: [] }) } })
    expect(state.value).toBe(initial)
  })
})
