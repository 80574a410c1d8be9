/** Remembers that Enter was pressed in the search field before there was a script to answer it. */
import { isOwnKey } from '../state/own-key.ts'

/** Marks the field by `data-entered`; what is typed after it, or done elsewhere, takes the mark away. */
export function keepEnter(document: Document): void {
  const note = (event: Event) => {
    const { target } = event
    if (!(target instanceof Element) || !target.matches('.search input')) return
    const isEnter = event instanceof KeyboardEvent && event.key === 'Enter' && isOwnKey(event)
    target.toggleAttribute('data-entered', isEnter)
  }
  for (const type of ['keydown', 'input', 'focusout']) document.addEventListener(type, note)
}
