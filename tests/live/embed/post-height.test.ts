import { afterEach, expect, test, vi } from 'vitest'
import { formatHeights, postHeight } from '../../../src/live/embed/post-height.ts'

test('a height is told as our own embed.js, AMP, Medium, Pym and WordPress hear it', () => {
  expect(formatHeights(420, new URL('https://example.org/embed/?childId=map-1#?secret=Ab1Cd2Ef3G'))).toEqual([
    { type: 'overseas-atlas:height', height: 420 },
    { sentinel: 'amp', type: 'embed-size', height: 420 },
    '{"src":"https://example.org/embed/?childId=map-1#?secret=Ab1Cd2Ef3G","context":"iframe.resize","height":420}',
    'pymxPYMxmap-1xPYMxheightxPYMx420',
    { message: 'height', value: 420, secret: 'Ab1Cd2Ef3G' },
  ])
})

test('Pym and WordPress are told nothing where they did not name the frame', () => {
  expect(formatHeights(420, new URL('https://example.org/embed/#step-2'))).toHaveLength(3)
})

/** A page in a frame, whose changes and messages a test makes up. */
function openFrame() {
  const hooks: Record<string, (event?: unknown) => void> = {}
  const observe = class {
    constructor(hook: () => void) {
      hooks.change = hook
    }
    observe() {}
  }
  vi.stubGlobal('ResizeObserver', observe)
  vi.stubGlobal('MutationObserver', observe)
  const parent = { postMessage: vi.fn() }
  const frame = {
    parent,
    location: { href: 'https://example.org/embed/' },
    addEventListener: (name: string, hook: (event?: unknown) => void) => {
      hooks[name] = hook
    },
  }
  const element = {
    height: 420,
    ownerDocument: { documentElement: { classList: { add() {}, remove() {} } } },
    getBoundingClientRect: () => ({ height: element.height }),
  }
  postHeight(frame as unknown as Window, element as unknown as Element)
  const said = () => {
    const heights = parent.postMessage.mock.calls.flatMap(([message]) =>
      message.type === 'overseas-atlas:height' ? [message.height] : [],
    )
    parent.postMessage.mockClear()
    return heights
  }
  return { hooks, element, parent, said }
}

afterEach(() => vi.unstubAllGlobals())

test('a height is told at the start, and again only where it has changed', () => {
  const { hooks, element, said } = openFrame()
  expect(said()).toEqual([420])
  hooks.change?.()
  expect(said()).toEqual([])
  element.height = 300.2
  hooks.change?.()
  expect(said()).toEqual([301])
})

test('a height is told again to the host page that asks, and to no other', () => {
  const { hooks, parent, said } = openFrame()
  said()
  for (const data of [{ type: 'overseas-atlas:ask' }, { message: 'ready' }]) {
    hooks.message?.({ source: parent, data })
    expect(said()).toEqual([420])
    hooks.message?.({ source: {}, data })
    expect(said()).toEqual([])
  }
  hooks.message?.({ source: parent, data: null })
  expect(said()).toEqual([])
})
