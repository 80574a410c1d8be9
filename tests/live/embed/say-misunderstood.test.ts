import { expect, test } from 'vitest'
import { formatMisunderstood } from '../../../src/live/embed/say-misunderstood.ts'

test('a card says in one line what it was asked for in vain, and what is nearest', () => {
  const asked = { name: 'theme', value: 'drak', asked: 'theme=drak', nearest: 'theme=dark' }
  expect(formatMisunderstood(asked)).toBe('Not understood in this address: “theme=drak”. Nearest: theme=dark.')
  expect(formatMisunderstood({ ...asked, nearest: null })).toBe('Not understood in this address: “theme=drak”.')
})
