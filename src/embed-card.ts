/** The composition root of every embed: colours, height, and the live map where the page holds one. */
import { bringAlive } from './app/embed/bring-alive.ts'
import { applyTheme, parseTheme } from './app/embed/embed-params.ts'
import { postHeight } from './app/embed/post-height.ts'

applyTheme(document, parseTheme(location.search))
const embed = document.querySelector<HTMLElement>('[data-embed]')
if (embed) {
  postHeight(window, embed)
  bringAlive(window, embed)
}
