import { describe, expect, it } from 'vitest'
import { createStepAddress } from '../../src/live/step-address.ts'
import { createStore } from '../../src/live/store.ts'
import { setTo } from '../../src/state/actions.ts'
import { parseSearch } from '../../src/state/url.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'

const VIEWS = ['?to=2016-05&layers=patrols&view=12,42.8,4.8', '?clock=reported'].map(parseSearch)

/** A lesson before it follows its steps. */
function createLesson() {
  const address = createStepAddress(VIEWS)
  const store = createStore({ initial: DEFAULT_STATE, address })
  return { ...address, ...store, isLeft: () => !address.isOnPath(store.state.value) }
}

/** A lesson at its first step. */
function followLesson() {
  const lesson = createLesson()
  lesson.follow()
  return lesson
}

describe('a lesson', () => {
  it('arrives in the state that its page was drawn in', () => {
    const { state, isLeft } = createLesson()
    expect([state.value, isLeft()]).toEqual([DEFAULT_STATE, false])
  })

  it('shows a step as it is written', () => {
    const { state, step, goTo } = followLesson()
    expect(state.value).toEqual(VIEWS[0])
    goTo(2)
    expect(state.value).toEqual(VIEWS[1])
    expect(step.value).toBe(2)
  })

  it('has no step before its first and none after its last', () => {
    const { step, goTo } = followLesson()
    goTo(9)
    expect(step.value).toBe(2)
    goTo(0)
    expect(step.value).toBe(1)
  })

  it('knows when the reader has left the path, and leads back', () => {
    const { state, step, dispatch, goTo, isLeft } = followLesson()
    dispatch((now) => setTo(now, 20))
    expect(isLeft()).toBe(true)
    goTo(step.value)
    expect(isLeft()).toBe(false)
    expect(state.value).toEqual(VIEWS[0])
  })

  it('counts a reader who has come back alone as on the path', () => {
    const { dispatch, isLeft } = followLesson()
    dispatch((now) => setTo(now, 20))
    dispatch((now) => setTo(now, VIEWS[0]?.to ?? 0))
    expect(isLeft()).toBe(false)
  })
})
