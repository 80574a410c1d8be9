/**
 * The composition root of every embed: colours and parts before anything is painted, so that nothing jumps; then the
 * height, the way out, and the live map where the page holds one.
 */
import { bringAlive } from './app/embed/bring-alive.ts'
import { applyParts, applyTheme, parseParts, parseTheme } from './app/embed/embed-params.ts'
import { followLinks } from './app/embed/leave-frame.ts'
import { postHeight } from './app/embed/post-height.ts'
import { CARD_FIELDS, sayMisunderstood } from './app/embed/say-misunderstood.ts'
import { watchScripts } from './app/watch-scripts.ts'
import { readFields } from './state/fields.ts'

watchScripts(window)
applyTheme(document, parseTheme(location.search))
applyParts(document, parseParts(location.search))
followLinks(window)
document.addEventListener('DOMContentLoaded', () => {
  const embed = document.querySelector<HTMLElement>('[data-embed]')
  if (!embed) return
  // The map says it itself, once it lives.
  if (!embed.dataset.scripts) sayMisunderstood(embed, readFields(location.search, CARD_FIELDS).misunderstood)
  bringAlive(window, embed)
  postHeight(window, embed)
})
