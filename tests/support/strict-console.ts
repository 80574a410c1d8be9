/** A warning that nobody expected is a failure; and no test reaches the network. */
import { afterEach, beforeEach, expect, vi } from 'vitest'

let said: string[] = []

beforeEach(() => {
  said = []
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push(`console.${level}: ${words.map(String).join(' ')}`)
    })
  }
  vi.stubGlobal('fetch', (address: unknown) => {
    throw new Error(`a test asked for ${String(address)} (expected no network)`)
  })
})

afterEach(() => {
  const words = said
  said = []
  vi.unstubAllGlobals()
  expect(words, 'unexpected warnings').toEqual([])
})
