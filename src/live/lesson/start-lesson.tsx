/** Brings a lesson to life: one live map, led by the steps of the text. */

import { openLinksBeside } from '../../page/embed/links-beside.ts'
import { readLessonAddress } from '../../state/embed-address.ts'
import { parseStepAnchor } from '../../state/step-anchor.ts'
import { parseSearch } from '../../state/url.ts'
import { leaveFrame } from '../embed/leave-frame.ts'
import { start } from '../start.tsx'
import { createStepAddress, type StepAddress } from '../step-address.ts'
import { LessonRoot } from './lesson-root.tsx'
import { pageSteps } from './page-steps.ts'
import { type StepWay, scrollSteps } from './scroll-steps.ts'
import { listenToStepKeys } from './step-keys.ts'

type Sections = readonly HTMLElement[]

/** The way through a lesson in a frame; links to steps turn its pages. */
function startPaged(body: HTMLElement, sections: Sections, onStep: (step: number) => void): StepWay {
  const only = readLessonAddress(location.search, sections.length).step
  body.classList.toggle('one-step', only !== null)
  const closing = body.querySelector<HTMLElement>('.lesson-closing')
  const way = pageSteps({ sections, closing, only, first: parseStepAnchor(location.hash) ?? 1 }, onStep)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-to-step]') : null
    if (!link) return
    event.preventDefault()
    way.goTo(Number(link.dataset.toStep))
  })
  return way
}

/** @param way through the steps, by keys too */
function followKeys({ step }: StepAddress, { length }: Sections, way: StepWay): void {
  listenToStepKeys(document, (by) => {
    const next = step.value + by
    if (next >= 1 && next <= length) way.goTo(next)
  })
}

/** @param stage what stands beside the text: the map */
export function startLesson(body: HTMLElement, stage: HTMLElement): void {
  const sections = [...body.querySelectorAll<HTMLElement>('[data-step]')]
  const { path = '', lesson: mode } = body.dataset
  const isPaged = mode === 'paged'
  const views = sections.map(({ dataset }) => parseSearch(dataset.step ?? ''))
  const address = createStepAddress(views)
  const open = isPaged
    ? (href: string, at: MouseEvent) => leaveFrame(window, href, at)
    : (href: string) => location.assign(href)
  if (isPaged) openLinksBeside()
  start({
    root: body,
    place: stage,
    path,
    createAddress: () => address,
    createView: (page) => <LessonRoot {...page} address={address} steps={sections.length} open={open} />,
    onFollow: () => {
      address.goTo(parseStepAnchor(location.hash) ?? 1)
      const way = isPaged ? startPaged(body, sections, address.goTo) : scrollSteps(sections, address.goTo)
      followKeys(address, sections, way)
    },
  })
}
