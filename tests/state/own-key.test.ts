import { describe, expect, it } from 'vitest'
import { isOwnKey } from '../../src/state/own-key.ts'

function press(more: Partial<KeyboardEvent>): KeyboardEvent {
  return { key: 'Enter', keyCode: 13, isComposing: false, defaultPrevented: false, ...more } as KeyboardEvent
}

describe('a key', () => {
  it('is meant for the page where nobody else has taken it', () => {
    expect(isOwnKey(press({}))).toBe(true)
  })

  it.each([{ isComposing: true }, { keyCode: 229 }])('is not while a word is composed: %o', (more) => {
    expect(isOwnKey(press(more))).toBe(false)
  })

  it.each([{ defaultPrevented: true }, { ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    'is not where it was answered or is a shortcut: %o',
    (more) => {
      expect(isOwnKey(press(more))).toBe(false)
    },
  )
})
