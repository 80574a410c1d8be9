/** Where a reader stands in a lesson: the step, its view, and whether the map still shows it. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Store } from '../../live/store.ts'
import type { Box } from '../../select/camera.ts'
import { fitCamera } from '../../select/fit-camera.ts'
import { formatSearch, roundCamera } from '../../state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../../state/view-state.ts'

export interface LessonStore extends Store {
  /** From 1. */
  readonly step: ReadonlySignal<number>
  /** Shows a step as the lesson has it; also the way back to the present one. */
  readonly goTo: (step: number) => void
  /** Whether the map shows what the step is about, or the reader has moved on alone. */
  readonly isOnPath: () => boolean
}

/**
 * A store in the default state, which the page arrives with; its address is the business of the page.
 * @param views of the steps, in their order
 * @param readBox the size of the map, to which each view is fitted
 */
export function createLessonStore(views: readonly ViewState[], readBox: () => Box): LessonStore {
  const state = signal(DEFAULT_STATE)
  const step = signal(1)
  let path = DEFAULT_STATE

  function viewOf(number: number): ViewState {
    const view = views[number - 1] ?? DEFAULT_STATE
    return view.view === null ? view : { ...view, view: roundCamera(fitCamera(view.view, readBox())) }
  }

  return {
    state,
    // Its views are those of the lesson, not of an address.
    misunderstood: signal([]),
    step,
    dispatch: (action) => {
      state.value = action(state.value)
    },
    follow: () => {},
    redraw: () => {
      state.value = { ...state.value }
    },
    goTo: (number) => {
      step.value = Math.min(views.length, Math.max(1, number))
      path = viewOf(step.value)
      state.value = path
    },
    isOnPath: () => formatSearch(state.value) === formatSearch(path),
  }
}
