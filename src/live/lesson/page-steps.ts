/**
 * A lesson in a frame of another page: a step at a time, since a frame as high as its content has nothing to scroll.
 * The address is read once and never written: the history is the host page's.
 */
import type { StepWay } from './scroll-steps.ts'

interface Paging {
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
