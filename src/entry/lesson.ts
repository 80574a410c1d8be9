/** The composition root of lessons, as a page and in a frame. */
import { applyTheme } from '../live/embed/apply-address.ts'
import { followLinks } from '../live/embed/leave-frame.ts'
import { postHeight } from '../live/embed/post-height.ts'
import { sayMisunderstood } from '../live/embed/say-misunderstood.ts'
import { startLesson } from '../live/lesson/start-lesson.tsx'
import { enhanceShare } from '../live/share/opener.ts'
import { parseTheme, readLessonAddress } from '../state/embed-address.ts'

applyTheme(document, parseTheme(location.search))
const body = document.querySelector<HTMLElement>('[data-lesson]')
const stage = body?.querySelector<HTMLElement>('[data-lesson-stage]')
if (body && stage) startLesson(body, stage)
const framed = document.querySelector('[data-embed]')
if (framed) {
  const steps = framed.querySelectorAll('[data-step]').length
  sayMisunderstood(framed, readLessonAddress(location.search, steps).misunderstood)
  postHeight(window, framed)
  followLinks(window)
}
enhanceShare(document, () => '')
