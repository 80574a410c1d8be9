/** Where a reader stands in a lesson: its steps say what is shown, in the place of an address. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { formatSearch } from '../state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../state/view-state.ts'
import type { AddressPort } from './store.ts'

export interface StepAddress extends AddressPort {
  /** From 1. */
  readonly step: ReadonlySignal<number>
  /** Shows a step as the lesson has it; also the way back to the present one. */
  readonly goTo: (step: number) => void
  /** Whether a state is what the present step is about, or the reader has moved on alone. */
  readonly isOnPath: (state: ViewState) => boolean
}

/** @param views of the steps, in their order */
export function createStepAddress(views: readonly ViewState[]): StepAddress {
  const step = signal(1)
  let path = DEFAULT_STATE
  let tell = () => {}

  return {
    step,
    read: () => {
      path = views[step.value - 1] ?? DEFAULT_STATE
      return { state: path, misunderstood: [] }
    },
    watch: (onChange) => {
      tell = onChange
    },
    goTo: (number) => {
      step.value = Math.min(views.length, Math.max(1, number))
      tell()
    },
    isOnPath: (state) => formatSearch(state) === formatSearch(path),
  }
}
