/**
 * A lesson as one long page: whatever step the reader scrolls to is the present one. Nothing scrolls but by the reader,
 * a link or a key; links and history are the browser's own.
 */

import { stepAnchor } from '../../state/step-anchor.ts'
import { writeAddress } from '../write-address.ts'

/** A thin line of the window: the step that lies on it is the present one. On a phone the map covers the upper part. */
const LINE = { wide: '-25% 0px -74% 0px', phone: '-58% 0px -41% 0px' } as const
const WIDE = '(min-width: 56rem)'

/** @param sections of the steps, in their order @param onStep with its number from 1 */
function observe(
  sections: readonly Element[],
  rootMargin: string,
  onStep: (step: number) => void,
): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      const found = entries.find(({ isIntersecting }) => isIntersecting)
      if (found) onStep(sections.indexOf(found.target) + 1)
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

export interface StepWay {
  /** Goes to a step as a link would: with an entry in the history. */
  readonly goTo: (step: number) => void
}

export function scrollSteps(sections: readonly Element[], onStep: (step: number) => void): StepWay {
  const wide = matchMedia(WIDE)
  let present = 0
  const take = (step: number) => {
    if (step === present) return
    // The page opens above the first step: its address stays as it is until the reader goes on.
    const isOpening = present === 0 && step === 1
    present = step
    onStep(step)
    if (!isOpening) writeStep(step)
  }
  const watch = () => observe(sections, wide.matches ? LINE.wide : LINE.phone, take)
  let observer = watch()
  wide.addEventListener('change', () => {
    observer.disconnect()
    observer = watch()
  })
  return {
    goTo: (step) => {
      follow(stepAnchor(step))
      const heading = sections[step - 1]?.querySelector<HTMLElement>('h2')
      heading?.focus({ preventScroll: true })
    },
  }
}
