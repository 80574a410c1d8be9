/**
 * Where a reader is in a lesson that is one long page. Who asks for a step by a key is there at once, though the page is
 * still on its way: what it scrolls past is no step that anyone has taken.
 */

export interface LessonPlace {
  /** The step that was last seen on the line of the window, from 1; 0 as long as none was. */
  readonly seen: number
  /** The step that the page is on its way to; null: it is on none. */
  readonly target: number | null
}

/** Above the first step, as a page opens. */
export const OPENING: LessonPlace = { seen: 0, target: null }

/** The step that the reader is at, from 1; 0 as long as there is none. */
export function presentStep({ seen, target }: LessonPlace): number {
  return target ?? seen
}

/** The reader asks for a step. */
export function headFor({ seen }: LessonPlace, step: number): LessonPlace {
  return { seen, target: step === seen ? null : step }
}

/** Steps have come to lie on the line of the window. @param steps none when the line has only left some */
export function seeSteps({ seen, target }: LessonPlace, steps: readonly number[]): LessonPlace {
  if (target !== null && steps.includes(target)) return { seen: target, target: null }
  return { seen: steps[0] ?? seen, target }
}

/** The reader is about to scroll by himself, or has gone elsewhere: what comes onto the line counts again. */
export function arrive(place: LessonPlace): LessonPlace {
  return { seen: presentStep(place), target: null }
}
