import { expect, test } from 'vitest'
import { parseParts, parseTheme } from '../../../src/app/embed/embed-params.ts'
import { formatHeights } from '../../../src/app/embed/post-height.ts'

test('the parts of an embed stand in a fixed order, and unknown ones fall away', () => {
  expect(parseParts('?parts=list,map')).toEqual(['map', 'list'])
  expect(parseParts('?parts=timeline,panel')).toEqual(['timeline'])
})

test('parts and colours are read through noise', () => {
  expect(parseParts('?amp;PARTS=List,%20map).')).toEqual(['map', 'list'])
  expect(parseTheme('?parts=map;Theme=“Dark”')).toBe('dark')
})

test('an embed that is asked for nothing shows the map', () => {
  for (const search of ['', '?parts=', '?parts=none', '?theme=dark']) expect(parseParts(search)).toEqual(['map'])
})

test('the colours are chosen by the address, else by the device', () => {
  expect(parseTheme('?theme=dark')).toBe('dark')
  expect(parseTheme('?theme=light')).toBe('light')
  expect(parseTheme('?theme=pink')).toBeNull()
})

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
