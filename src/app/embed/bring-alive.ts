/**
 * Brings the embedded map to life: at once where its address asks for a view of its own, else when it is first touched.
 * Until then a frame costs its host page no more than a picture.
 */
import { failureKind } from '../../render/load-failure.ts'
import { readFields } from '../../state/fields.ts'
import { viewFields } from '../../state/view-fields.ts'
import { addScript } from '../add-script.ts'
import { EMBED_FIELDS } from './embed-params.ts'

const TOUCHES = ['pointerover', 'touchstart', 'focusin', 'keydown'] as const

/** Whether the address asks for anything but what the build has drawn, or for what has to be said as not understood. */
export function asksForView(search: string): boolean {
  const { values, misunderstood } = readFields(search, { ...EMBED_FIELDS, ...viewFields(null) })
  const { theme: _, ...rest } = values
  return misunderstood.length > 0 || Object.values(rest).some(({ length }) => length > 0)
}

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
