/**
 * The composition root of every embed: colours and parts before anything is painted, so that nothing jumps; then the
 * height, the way out, and the live map where the page holds one.
 */
import { showAnswerAt } from '../live/answer-at.ts'
import { applyParts, applyTheme } from '../live/embed/apply-address.ts'
import { bringAlive } from '../live/embed/bring-alive.ts'
import { followLinks } from '../live/embed/leave-frame.ts'
import { postHeight } from '../live/embed/post-height.ts'
import { sayMisunderstood } from '../live/embed/say-misunderstood.ts'
import { watchScripts } from '../live/watch-scripts.ts'
import { parseParts, parseTheme, readCardAddress } from '../state/embed-address.ts'

watchScripts(window)
applyTheme(document, parseTheme(location.search))
applyParts(document, parseParts(location.search))
followLinks(window)
document.addEventListener('DOMContentLoaded', () => {
  const embed = document.querySelector<HTMLElement>('[data-embed]')
  if (!embed) return
  const answers = embed.querySelector<HTMLElement>('[data-answers]')
  if (answers) showAnswerAt(answers, location.search)
  // The map says it itself, once it lives.
  if (!embed.dataset.scripts) sayMisunderstood(embed, readCardAddress(location.search, answers !== null))
  bringAlive(window, embed)
  postHeight(window, embed)
})
