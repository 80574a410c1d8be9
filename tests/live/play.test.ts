import { expect, test, vi } from 'vitest'
import { createPlayer } from '../../src/live/play.ts'

/** A window in which time passes when a test says so. */
function openWindow(matches: boolean) {
  const window = { setInterval: vi.fn(() => 7), clearInterval: vi.fn(), matchMedia: vi.fn(() => ({ matches })) }
  const tick = () => (window.setInterval.mock.lastCall as unknown as [() => void])[0]()
  return { window: window as unknown as Window, tick, clear: window.clearInterval, ask: window.matchMedia }
}

test.each([
  ['month after month', false, 1],
  ['year after year where the reader asks for less motion', true, 12],
])('time passes %s', (_, reduced, months) => {
  const { window, tick, ask } = openWindow(reduced)
  const step = vi.fn(() => true)
  createPlayer(window, step, vi.fn()).start()
  expect(step).not.toHaveBeenCalled()
  tick()
  expect(step).toHaveBeenCalledExactlyOnceWith(months)
  expect(ask).toHaveBeenCalledWith('(prefers-reduced-motion: reduce)')
})

test('time stops at the end, and says so once', () => {
  const { window, tick, clear } = openWindow(false)
  const onStop = vi.fn()
  const left = [true, false]
  createPlayer(window, () => left.shift() ?? false, onStop).start()
  tick()
  expect(onStop).not.toHaveBeenCalled()
  tick()
  expect(onStop).toHaveBeenCalledOnce()
  expect(clear).toHaveBeenLastCalledWith(7)
})
