/** What an engine must be able to do; `createDriver` makes of it what a reader does. */

/** A function that runs in the page: it sees nothing but its arguments, which are values of JSON, as its result is. */
export type InPage<A extends readonly unknown[], T> = (...args: A) => T | Promise<T>

/** In pixels of the frame that was entered. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** One page, in a window that no other has at the same time. */
export interface Tab {
  /** Resolves once the page and its scripts are there. */
  readonly open: (url: string) => Promise<void>
  readonly back: () => Promise<void>
  readonly forward: () => Promise<void>
  /** In the frame that was entered, else in the page. @throws what the function throws, or that the page has gone */
  readonly evaluate: <A extends readonly unknown[], T>(run: InPage<A, T>, ...args: A) => Promise<T>
  /** Down at the first point, by way of the others, and up at the last. */
  readonly drag: (points: readonly Point[]) => Promise<void>
  /** By the names of `KeyboardEvent.key`; whatever has the focus hears it. */
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** From now on everything happens in this frame. */
  readonly enterFrame: (css: string) => Promise<void>
  readonly leaveFrame: () => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  /** What the window shows, as PNG. */
  readonly screenshot: () => Promise<Uint8Array>
  /** What the pages have complained of so far: errors, and requests that were refused or failed. */
  readonly complaints: () => readonly string[]
  readonly close: () => Promise<void>
}

export interface Engine {
  /** As the closing lines name it: `Firefox 140.5.0`. */
  readonly name: string
  readonly openTab: () => Promise<Tab>
  readonly close: () => Promise<void>
}
