import { describe, expect, it } from 'vitest'
import { createLessonStore } from '../../../src/app/lesson/lesson-store.ts'
import { parseStepAnchor } from '../../../src/render/lesson/lesson-step.tsx'
import { setTo } from '../../../src/state/actions.ts'
import { parseSearch } from '../../../src/state/url.ts'
import { DEFAULT_STATE } from '../../../src/state/view-state.ts'

const VIEWS = ['?to=2016-05&layers=patrols&view=12,42.8,4.8', '?clock=reported'].map(parseSearch)

function createStore(box = { width: 800, height: 500 }) {
  return createLessonStore(VIEWS, () => box)
}

describe('a lesson', () => {
  it('arrives in the state that its page was drawn in', () => {
    const store = createStore()
    expect(store.state.value).toBe(DEFAULT_STATE)
    expect(store.isOnPath()).toBe(true)
  })

  it('shows a step as it is written, fitted to the map', () => {
    const store = createStore({ width: 400, height: 250 })
    store.goTo(1)
    expect(store.state.value).toEqual({ ...VIEWS[0], view: { lng: 12, lat: 42.8, zoom: 3.8 } })
    store.goTo(2)
    expect(store.state.value).toEqual(VIEWS[1])
    expect(store.step.value).toBe(2)
  })

  it('has no step before its first and none after its last', () => {
    const store = createStore()
    store.goTo(9)
    expect(store.step.value).toBe(2)
    store.goTo(0)
    expect(store.step.value).toBe(1)
  })

  it('knows when the reader has left the path, and leads back', () => {
    const store = createStore()
    store.goTo(1)
    store.dispatch((state) => setTo(state, 20))
    expect(store.isOnPath()).toBe(false)
    store.goTo(store.step.value)
    expect(store.isOnPath()).toBe(true)
    expect(store.state.value).toEqual(VIEWS[0])
  })

  it('counts a reader who has come back alone as on the path', () => {
    const store = createStore()
    store.goTo(1)
    store.dispatch((state) => setTo(state, 20))
    store.dispatch((state) => setTo(state, VIEWS[0]?.to ?? 0))
    expect(store.isOnPath()).toBe(true)
  })
})

describe('the anchor of a lesson', () => {
  it('may name a step, whatever follows it', () => {
    expect(['#step-2', '#Step-2).', '#step-2%22', '#step-2\u200b'].map(parseStepAnchor)).toEqual([2, 2, 2, 2])
    expect(['', '#closing', '#step-0', '#?secret=step-2'].map(parseStepAnchor)).toEqual([null, null, null, null])
  })
})
