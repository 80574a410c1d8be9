/**
 * Brings the prerendered part of a page to life. Where that fails, at once or later, the part stands again as it came
 * and one line says so: Preact takes away what it cannot draw.
 */
import { type ComponentChildren, hydrate, render } from 'preact'
import { useEffect } from 'preact/hooks'
import { Boundary } from './boundary.tsx'
import { enableControls } from './enable-controls.ts'
import { letGoOfOld } from './let-go.ts'
import { ownWords } from './own-words.ts'
import { endStill, standStill } from './still.ts'

export interface LivePart {
  readonly view: ComponentChildren
  /** Takes what the address asks for. Not earlier: hydration must find what the build has drawn. */
  readonly follow: () => void
  /** Draws the same again. */
  readonly redraw: () => void
}

export interface Prerendered {
  /** Says that the part lives, by `data-live`. */
  readonly root: Element
  /** What is hydrated: the same element, or one in it. */
  readonly place: Element
}

/** Its effect comes after those of all that stands before it: then map and keys listen too. */
function Awake({ onAwake }: { readonly onAwake: () => void }) {
  useEffect(onAwake, [onAwake])
  return null
}

function putBack({ root, place }: Prerendered, copy: Node): void {
  try {
    render(null, place)
  } catch {
    // What is broken cannot always be cleared away in order; the first error is the one that was told.
  }
  place.replaceChildren(...copy.childNodes)
  standStill(document, root.hasAttribute('data-live') ? 'stopped' : 'failed')
  root.removeAttribute('data-live')
}

/** Never throws. @param create makes the live part from what has arrived; it may throw */
export function startLive({ root, place }: Prerendered, create: () => LivePart): void {
  const copy = place.cloneNode(true)
  let failed = false
  const fail = (error: unknown) => {
    if (failed) return
    failed = true
    console.error(error)
    // Preact is in the midst of it.
    queueMicrotask(() => putBack({ root, place }, copy))
  }
  const wake = () => {
    if (failed) return
    enableControls(place)
    // What tests and styles wait for: from here on the page answers.
    root.setAttribute('data-live', '')
    endStill(document)
  }
  try {
    const { view, follow, redraw } = create()
    ownWords(document)
    letGoOfOld()
    hydrate(
      <Boundary onError={fail}>
        {view}
        <Awake onAwake={wake} />
      </Boundary>,
      place,
    )
    if (failed) return
    follow()
    // By then the browser has brought back what the controls said at an earlier visit: they say again what is shown.
    window.addEventListener('pageshow', redraw)
  } catch (error) {
    fail(error)
  }
}
