/**
 * Brings the embedded map to life: at once where its address asks for a view of its own, else when it is first touched.
 * Until then a frame costs its host page no more than a picture.
 */

import { asksForView } from '../../state/embed-address.ts'
import { failureKind } from '../../state/load-failure.ts'
import { addScript } from '../add-script.ts'

const TOUCHES = ['pointerover', 'touchstart', 'focusin', 'keydown'] as const

async function loadAll(document: Document, paths: readonly string[]): Promise<void> {
  for (const path of paths) await addScript(document, new URL(path, document.baseURI).href)
}

/** @param element with the paths of its scripts, in their order, in `data-scripts`; without any it stays as it is */
export function bringAlive({ document, location }: Window, element: HTMLElement): void {
  const paths = element.dataset.scripts?.split(' ')
  if (!paths) return
  const wait = () => {
    for (const type of TOUCHES) document.addEventListener(type, start, { passive: true })
  }
  function start(): void {
    for (const type of TOUCHES) document.removeEventListener(type, start)
    // The picture stands all the while. What could not be reached is asked for again at the next touch.
    loadAll(document, paths ?? []).catch((error) => {
      if (failureKind(error) === 'unreachable') wait()
    })
  }
  if (asksForView(location.search)) start()
  else wait()
}
