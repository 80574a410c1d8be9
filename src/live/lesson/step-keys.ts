/** Left and right arrow keys move between steps, where they mean nothing else. */
import { isOwnKey } from '../../state/own-key.ts'

/** Elements that use these keys themselves. */
const TAKEN = '[data-map], input, select, textarea, dialog, .scroll-region'

/** @param onMove by how many steps */
export function listenToStepKeys(document: Document, onMove: (by: 1 | -1) => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, shiftKey } = event
    if (shiftKey || !isOwnKey(event)) return
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
    if (target instanceof Element && target.closest(TAKEN)) return
    event.preventDefault()
    onMove(key === 'ArrowRight' ? 1 : -1)
  })
}
