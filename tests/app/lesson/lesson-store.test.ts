import { describe, expect, it } from 'vitest'
import { createLessonStore } from '../../../src/app/lesson/lesson-store.ts'
import { parseStep, stepField } from '../../../src/app/lesson/page-steps.ts'
import { parseStepAnchor } from '../../../src/render/lesson/lesson-step.tsx'
import { setTo } from '../../../src/state/actions.ts'
import { readFields } from '../../../src/state/fields.ts'
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

describe('the address of a framed lesson', () => {
  it('may ask for one step', () => {
    expect(parseStep('?step=2&theme=dark', 2)).toBe(2)
  })

  it('is read through noise, and a step that is none is near to one that is', () => {
    expect(parseStep('?theme=dark&amp;Step=“2”).', 2)).toBe(2)
    expect(readFields('?step=7', { step: stepField(2) }).misunderstood).toEqual([
      { name: 'step', value: '7', asked: 'step=7', nearest: 'step=2' },
    ])
  })

  it('may name a step by its anchor, whatever follows it', () => {
    expect(['#step-2', '#Step-2).', '#step-2%22', '#step-2\u200b'].map(parseStepAnchor)).toEqual([2, 2, 2, 2])
    expect(['', '#closing', '#step-0', '#?secret=step-2'].map(parseStepAnchor)).toEqual([null, null, null, null])
  })

  it('asks for the whole lesson otherwise, whatever it says', () => {
    for (const search of ['', '?step=', '?step=0', '?step=3', '?step=two', '?step=1.5', '?step=-1', '?step=1e0']) {
      expect(parseStep(search, 2), search).toBeNull()
    }
  })
})
