/** Shows the address of a page that could not be opened, beside what was clicked, to be copied by hand or button. */

/** Pixels between what was clicked and the address, and between it and the sides of the frame. */
const GAP = 4
const SIDES = 12

/** A pixel of the frame. */
export interface Point {
  readonly x: number
  readonly y: number
}

interface Parts {
  readonly box: HTMLElement
  readonly status: HTMLElement
  readonly line: HTMLElement
  readonly field: HTMLInputElement
  readonly button: HTMLElement
}

/** @throws when the page has no such place */
function findParts(document: Document): Parts {
  const find = <E extends HTMLElement>(selector: string): E => {
    const element = document.querySelector<E>(`[data-address]${selector}`)
    if (!element) throw new Error(`the embed has no place for addresses (expected [data-address]${selector})`)
    return element
  }
  return {
    box: find(''),
    status: find(' [role=status]'),
    line: find(' .embed-address-field'),
    field: find(' input'),
    button: find(' button'),
  }
}

/** Below the point, as far as the frame reaches. */
function place({ style, offsetWidth, offsetHeight, ownerDocument }: HTMLElement, { x, y }: Point): void {
  const { clientWidth, clientHeight } = ownerDocument.documentElement
  style.left = `${Math.max(SIDES, Math.min(x, clientWidth - SIDES - offsetWidth))}px`
  style.top = `${Math.max(0, Math.min(y + GAP, clientHeight - offsetHeight))}px`
}

let closing: AbortController | null = null

/** By Escape, which goes back to where the reader was, or by a click elsewhere. */
function closeLater(document: Document, { box, status, line }: Parts, before: Element | null): void {
  closing?.abort()
  closing = new AbortController()
  const { signal } = closing
  const close = () => {
    line.hidden = true
    status.textContent = ''
    closing?.abort()
  }
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return
      close()
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true })
    },
    { signal },
  )
  document.addEventListener('pointerdown', ({ target }) => !box.contains(target as Node) && close(), { signal })
}

/** @param at what was clicked */
export function showAddress(document: Document, address: string, at: Point): void {
  const parts = findParts(document)
  const { box, status, line, field, button } = parts
  const { activeElement } = document
  status.textContent = status.dataset.words ?? ''
  line.hidden = false
  field.value = address
  place(box, at)
  field.focus({ preventScroll: true })
  field.select()
  // The clipboard's own interface is closed to frames of other sites.
  button.onclick = () => {
    field.select()
    if (document.execCommand('copy')) status.textContent = button.dataset.copied ?? ''
  }
  closeLater(document, parts, box.contains(activeElement) ? null : activeElement)
}
