/**
 * A lesson in a frame of another page: a step at a time, since a frame as high as its content has nothing to scroll.
 * The address is read once and never written: the history is the host page's.
 */
import { type Field, readFields } from '../../state/fields.ts'
import type { StepWay } from './scroll-steps.ts'

/** One step of so many, from 1. */
export function stepField(steps: number): Field<number> {
  const clamp = (step: number) => Math.min(steps, Math.max(1, step))
  const parse = (text: string) => (/^\d{1,2}$/.test(text) ? Number(text) : null)
  return {
    read: (text) => {
      const step = parse(text)
      return step !== null && step === clamp(step) ? step : null
    },
    nearest: (text) => {
      const step = parse(text)
      return step === null ? null : String(clamp(step))
    },
  }
}

/** The one step that the address asks for, as `?step=3`; null: the whole lesson. */
export function parseStep(search: string, steps: number): number | null {
  return readFields(search, { step: stepField(steps) }).values.step[0] ?? null
}

export interface Paging {
  readonly sections: readonly HTMLElement[]
  /** What follows the last step. */
  readonly closing: HTMLElement | null
  /** The only step to be shown; null: all, one after the other. */
  readonly only: number | null
  /** The one to begin with, else. */
  readonly first: number
}

export function pageSteps({ sections, closing, only, first }: Paging, onStep: (step: number) => void): StepWay {
  const show = (step: number) => {
    for (const [at, section] of sections.entries()) section.hidden = at !== step - 1
    if (closing) closing.hidden = only !== null || step < sections.length
    onStep(step)
  }
  show(only ?? Math.min(first, sections.length))
  return {
    goTo: (step) => {
      if (only !== null) return
      show(step)
      sections[step - 1]?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    },
  }
}
