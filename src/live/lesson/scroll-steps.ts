/**
 * A lesson as one long page: whatever step the reader scrolls to is the present one. Nothing scrolls but by the reader,
 * a link or a key; links and history are the browser's own.
 */

import { parseStepAnchor, stepAnchor } from '../../state/step-anchor.ts'
import { writeAddress } from '../write-address.ts'
import { arrive, headFor, type LessonPlace, OPENING, presentStep, seeSteps } from './lesson-place.ts'

/** A thin line of the window: the step that lies on it is the present one. On a phone the map covers the upper part. */
const LINE = { wide: '-25% 0px -74% 0px', phone: '-58% 0px -41% 0px' } as const
const WIDE = '(min-width: 56rem)'

/** @param sections of the steps, in their order @param onSteps with the numbers from 1 of those that come onto the line */
function observe(
  sections: readonly Element[],
  rootMargin: string,
  onSteps: (steps: readonly number[]) => void,
): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      const found = entries.filter(({ isIntersecting }) => isIntersecting)
      onSteps(found.map(({ target }) => sections.indexOf(target) + 1))
    },
    { rootMargin },
  )
  for (const section of sections) observer.observe(section)
  return observer
}

/** Keeps the address at the present step, without an entry of its own in the history. */
function writeStep(step: number): void {
  const hash = `#${stepAnchor(step)}`
  if (location.hash !== hash) writeAddress(window, 'replace', hash)
}

/** As a link would. A browser that refuses a new address, as some do after many, scrolls there all the same. */
function follow(anchor: string): void {
  try {
    location.hash = anchor
  } catch {
    document.getElementById(anchor)?.scrollIntoView()
  }
}

/** Calls when the reader may begin to scroll by himself: by wheel, finger, scroll bar or key. */
function listenToHands(onHand: () => void): void {
  for (const name of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const)
    addEventListener(name, onHand, { passive: true, capture: true })
}

export interface StepWay {
  /** Goes to a step as a link would: with an entry in the history. */
  readonly goTo: (step: number) => void
}

export function scrollSteps(sections: readonly Element[], onStep: (step: number) => void): StepWay {
  const wide = matchMedia(WIDE)
  let place = OPENING
  const take = (next: LessonPlace) => {
    const [before, step] = [presentStep(place), presentStep(next)]
    place = next
    if (step === before) return
    onStep(step)
    // The page opens above the first step: its address stays as it is until the reader goes on.
    if (before !== 0 || step !== 1) writeStep(step)
  }
  const see = (steps: readonly number[]) => {
    // A link or the history has led elsewhere meanwhile.
    const isElsewhere = place.target !== parseStepAnchor(location.hash)
    take(seeSteps(isElsewhere ? arrive(place) : place, steps))
  }
  const watch = () => observe(sections, wide.matches ? LINE.wide : LINE.phone, see)
  let observer = watch()
  wide.addEventListener('change', () => {
    observer.disconnect()
    observer = watch()
  })
  listenToHands(() => take(arrive(place)))
  return {
    goTo: (step) => {
      follow(stepAnchor(step))
      take(headFor(place, step))
      const heading = sections[step - 1]?.querySelector<HTMLElement>('h2')
      heading?.focus({ preventScroll: true })
    },
  }
}
