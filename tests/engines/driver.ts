/** What a reader does, the same in every engine: waits for what is to be seen, and then does it with pointer and keys. */
import type { InPage, Point, Tab } from './tab.ts'

/** Milliseconds after which what is waited for is held not to come; no journey waits for a time. */
const PATIENCE = 30_000
const PAUSE = 25

/** Elements are named by CSS and, where that is not enough, by what their text or their label says. */
export interface Driver extends Omit<Tab, 'drag' | 'press'> {
  /** This complaint is provoked on purpose. */
  readonly allow: (complaint: RegExp) => void
  readonly waitFor: <A extends readonly unknown[]>(what: string, state: InPage<A, boolean>, ...args: A) => Promise<void>
  /** Until something is shown. */
  readonly see: (css: string, says?: string) => Promise<void>
  /** Until nothing of it is shown. */
  readonly miss: (css: string, says?: string) => Promise<void>
  /** Until the address ends in this. */
  readonly seeAddress: (end: string) => Promise<void>
  /** In its middle, or at a part of its width and height. */
  readonly click: (css: string, says?: string, at?: Point) => Promise<void>
  /** Presses a key, in this element if one is named. */
  readonly press: (key: string, css?: string) => Promise<void>
  /** From the middle of an element, or from a part of its width and height, by so many pixels. */
  readonly drag: (css: string, by: Point, from?: Point) => Promise<void>
  /** The middle of an element, in pixels of the frame, once it can be hit there. */
  readonly middleOf: (css: string, says?: string) => Promise<Point>
}

const MIDDLE: Point = { x: 0.5, y: 0.5 }

/** Where an element can be hit; null as long as it is not there, not shown, moving or covered. */
async function findPoint(css: string, says: string, part: Point): Promise<Point | null> {
  const labelOf = (each: Element) => each.getAttribute('aria-label') ?? each.textContent ?? ''
  const isNamed = (each: Element) => says === '' || labelOf(each).trim().includes(says)
  const element = [...document.querySelectorAll(css)].find((each) => isNamed(each) && each.getClientRects().length > 0)
  if (!element) return null
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const read = () => {
    // Of a link over several lines the first one: between them it cannot be hit.
    const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect()
    return { x: x + width * part.x, y: y + height * part.y }
  }
  const before = read()
  await new Promise((resolve) => setTimeout(resolve, 20))
  const { x, y } = read()
  const hit = document.elementFromPoint(x, y)
  const isHit = hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element))
  return isHit && before.x === x && before.y === y ? { x, y } : null
}

function isShown(css: string, says: string): boolean {
  const isVisible = (each: Element) => {
    const { width, height } = each.getBoundingClientRect()
    return width > 0 && height > 0 && getComputedStyle(each).visibility !== 'hidden'
  }
  const isNamed = (each: Element) => says === '' || (each.textContent ?? '').includes(says)
  return [...document.querySelectorAll(css)].some((each) => isNamed(each) && isVisible(each))
}

/** Asks again and again until there is an answer. A page on its way to another one has none yet. */
async function poll<T>(what: string, ask: () => Promise<T | null | false>): Promise<T> {
  const end = Date.now() + PATIENCE
  for (let failure: unknown = null; ; ) {
    try {
      const answer = await ask()
      failure = null
      if (answer !== null && answer !== false) return answer
    } catch (error) {
      failure = error
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, failure ? { cause: failure } : {})
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

export function createDriver(tab: Tab): Driver {
  const find = (css: string, says = '', part = MIDDLE) =>
    poll(`${css} ${says} to be there and in reach`, () => tab.evaluate(findPoint, css, says, part))
  const waitFor: Driver['waitFor'] = async (what, state, ...args) => {
    await poll(what, () => tab.evaluate(state, ...args))
  }
  const allowed: RegExp[] = []
  return {
    ...tab,
    allow: (complaint) => void allowed.push(complaint),
    complaints: () => tab.complaints().filter((said) => !allowed.some((complaint) => complaint.test(said))),
    waitFor,
    see: (css, says = '') => waitFor(`${css} ${says} to be shown`, isShown, css, says),
    miss: async (css, says = '') => {
      await poll(`${css} ${says} not to be shown`, async () => !(await tab.evaluate(isShown, css, says)))
    },
    seeAddress: (end) => waitFor(`an address that ends in ${end}`, (end: string) => location.href.endsWith(end), end),
    click: async (css, says, at) => tab.drag([await find(css, says, at)]),
    press: async (key, css) => {
      if (css !== undefined) {
        await poll(`${css} to take the focus`, () =>
          tab.evaluate((css: string) => {
            const element = document.querySelector<HTMLElement>(css)
            element?.focus()
            return element !== null && document.activeElement === element
          }, css),
        )
      }
      await tab.press(key)
    },
    drag: async (css, by, from = MIDDLE) => {
      const { x, y } = await find(css, '', from)
      const steps = [0, 0.25, 0.5, 0.75, 1].map((part) => ({ x: x + by.x * part, y: y + by.y * part }))
      await tab.drag(steps)
    },
    middleOf: (css, says) => find(css, says),
  }
}
