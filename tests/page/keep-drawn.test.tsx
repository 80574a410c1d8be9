import type { ComponentClass } from 'preact'
import { describe, expect, it } from 'vitest'
import { keepDrawn } from '../../src/page/keep-drawn.tsx'

interface Props {
  readonly a?: unknown
  readonly b?: unknown
}

function Inner() {
  return null
}

/** Whether a kept component is drawn again when its properties change so. */
function isRedrawn(Kept: ReturnType<typeof keepDrawn<Props>>, before: Props, after: Props): boolean | undefined {
  const drawn = new (Kept as ComponentClass<Props>)(before)
  return drawn.shouldComponentUpdate?.(after, {}, {})
}

describe('a component that is kept', () => {
  const Kept = keepDrawn<Props>(Inner)
  const list = [1]

  it('stays as it is while its properties are the same, in whatever order', () => {
    expect(isRedrawn(Kept, { a: list, b: 1 }, { b: 1, a: list })).toBe(false)
  })

  it('is drawn again when one is another, is new, or is gone', () => {
    expect(isRedrawn(Kept, { a: list }, { a: [1] })).toBe(true)
    expect(isRedrawn(Kept, { a: 1 }, { a: 1, b: undefined })).toBe(true)
    expect(isRedrawn(Kept, { a: 1, b: undefined }, { a: 1 })).toBe(true)
    expect(isRedrawn(Kept, { a: undefined }, { b: undefined })).toBe(true)
  })

  it('may say itself which properties are the same', () => {
    const Counted = keepDrawn<Props>(Inner, (before, after) => before.a === after.a)
    expect(isRedrawn(Counted, { a: 1, b: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(isRedrawn(Counted, { a: 1, b: 1 }, { a: 2, b: 1 })).toBe(true)
  })
})
