import { expect, test } from 'vitest'
import { formatHeights } from '../../../src/live/embed/post-height.ts'

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
