/** The composition root of the embeds that are pictures and words alone: colours and height. */
import { applyTheme, parseTheme } from './app/embed/embed-params.ts'
import { postHeight } from './app/embed/post-height.ts'

applyTheme(document, parseTheme(location.search))
const card = document.querySelector('[data-embed]')
if (card) postHeight(window, card)
