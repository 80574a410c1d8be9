/**
 * Lets go of what was drawn before. Preact replaces a component that draws itself again by a copy, and leaves the first
 * one where it was written: with all that it held, and, as memoised parts are shared, with every generation in between.
 */
import { afterDraw, beforeRedraw, type Drawn } from './drawn.ts'

/** To be called once, before anything is drawn. */
export function letGoOfOld(): void {
  let old: Drawn | null = null
  beforeRedraw(({ __c: component }) => {
    old = component?.__v ?? null
  })
  afterDraw((drawn) => {
    if (old && old !== drawn) old.__k = null
    old = null
  })
}
