/** The composition root of lessons, as a page and in a frame: one live map, led by the steps of the text. */
import { readDelivery } from './app/delivery.ts'
import { applyTheme } from './app/embed/apply-address.ts'
import { followLinks, leaveFrame } from './app/embed/leave-frame.ts'
import { postHeight } from './app/embed/post-height.ts'
import { sayMisunderstood } from './app/embed/say-misunderstood.ts'
import { LessonRoot } from './app/lesson/lesson-root.tsx'
import { createLessonStore } from './app/lesson/lesson-store.ts'
import { pageSteps } from './app/lesson/page-steps.ts'
import { scrollSteps } from './app/lesson/scroll-steps.ts'
import { listenToStepKeys } from './app/lesson/step-keys.ts'
import { enhanceShare } from './app/share/opener.ts'
import { type LivePart, startLive } from './app/start.tsx'
import { hasModules, isFolder } from './app/surroundings.ts'
import { unpackIndex } from './model/index-codec.ts'
import { openLinksBeside } from './render/embed/links-beside.ts'
import { parseStepAnchor } from './render/lesson/lesson-step.tsx'
import { createLinker, rootOf } from './render/links.ts'
import { en } from './render/messages/en.ts'
import { SiteContext } from './render/site.ts'
import { parseTheme, readLessonAddress } from './state/embed-address.ts'
import { parseSearch } from './state/url.ts'

function isRoomy(): boolean {
  return matchMedia('(min-width: 56rem)').matches
}

/** The way through a lesson in a frame; links to steps turn its pages. */
function startPaged(body: HTMLElement, sections: readonly HTMLElement[], onStep: (step: number) => void) {
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

function createLesson(body: HTMLElement, stage: HTMLElement): LivePart {
  const { index, assets } = readDelivery()
  const sections = [...body.querySelectorAll<HTMLElement>('[data-step]')]
  const { path = '', lesson: mode } = body.dataset
  const root = new URL(rootOf(path) || '.', location.href).href
  const views = sections.map(({ dataset }) => parseSearch(dataset.step ?? ''))
  const map = stage.querySelector<HTMLElement>('[data-map]')
  const store = createLessonStore(views, () => ({ width: map?.clientWidth ?? 0, height: map?.clientHeight ?? 0 }))
  const isPaged = mode === 'paged'
  const open = isPaged
    ? (href: string, at: MouseEvent) => leaveFrame(window, href, at)
    : (href: string) => location.assign(href)
  if (isPaged) openLinksBeside()
  const unpacked = unpackIndex(index)
  const Lesson = () => (
    <LessonRoot
      index={unpacked}
      store={store}
      steps={sections.length}
      assets={assets}
      root={root}
      open={open}
      withGl={isRoomy() && hasModules(window)}
    />
  )
  const view = (
    <SiteContext.Provider value={{ t: en, link: createLinker(path, isFolder(document)) }}>
      <Lesson />
    </SiteContext.Provider>
  )
  const follow = () => {
    store.goTo(parseStepAnchor(location.hash) ?? 1)
    const way = isPaged ? startPaged(body, sections, store.goTo) : scrollSteps(sections, store.goTo)
    listenToStepKeys(document, (by) => {
      const next = store.step.value + by
      if (next >= 1 && next <= sections.length) way.goTo(next)
    })
    // The view is fitted to the map's size; a reader who looks at something else is left alone.
    addEventListener('resize', () => {
      if (store.isOnPath()) store.goTo(store.step.value)
    })
  }
  return { view, follow, redraw: store.redraw }
}

applyTheme(document, parseTheme(location.search))
const body = document.querySelector<HTMLElement>('[data-lesson]')
const stage = body?.querySelector<HTMLElement>('[data-lesson-stage]')
if (body && stage) startLive({ root: body, place: stage }, () => createLesson(body, stage))
const framed = document.querySelector('[data-embed]')
if (framed) {
  const steps = framed.querySelectorAll('[data-step]').length
  sayMisunderstood(framed, readLessonAddress(location.search, steps).misunderstood)
  postHeight(window, framed)
  followLinks(window)
}
enhanceShare(document, () => '')
