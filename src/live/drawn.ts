/** What Preact has drawn, as its own add-ons see it: fields and hooks under their names in the released package. */
import { options } from 'preact'

export interface Drawn {
  /** The name of an element, null of a text, else a component. */
  readonly type: unknown
  /** Of a text: the text. */
  readonly props: unknown
  readonly __e: ChildNode | null
  /** What it holds. */
  __k: readonly (Drawn | null)[] | null
  /** What holds it. */
  readonly __: Drawn | null
  /** Its component, which knows what it has drawn last. */
  readonly __c: { readonly __v: Drawn } | null
}

/** Before anything is drawn, after each of its parts, and once it stands in the page. */
type HookName = '__b' | 'diffed' | '__c'

const hooks = options as unknown as Partial<Record<HookName, (drawn: Drawn, more?: unknown) => void>>

function listen(name: HookName, hook: (drawn: Drawn) => void): void {
  const before = hooks[name]
  hooks[name] = (drawn, more) => {
    hook(drawn)
    before?.(drawn, more)
  }
}

/** Before something is drawn again; it still holds what it held. */
export function beforeRedraw(hook: (drawn: Drawn) => void): void {
  // What is drawn as part of another, or for the first time, holds nothing yet.
  listen('__b', (drawn) => drawn.__k && hook(drawn))
}

/** After each part of it. */
export function afterPart(hook: (drawn: Drawn) => void): void {
  listen('diffed', hook)
}

/** After it was drawn as a whole. */
export function afterDraw(hook: (drawn: Drawn) => void): void {
  listen('__c', hook)
}
