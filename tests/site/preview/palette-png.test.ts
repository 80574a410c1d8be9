import { expect, test } from 'vitest'
import { encodePng } from '../../../src/site/preview/palette-png.ts'
import { readPng } from '../../support/read-png.ts'

/** An image of one row. */
function row(...colours: readonly (readonly [number, number, number])[]) {
  return { width: colours.length, height: 1, pixels: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])) }
}

test('an image of few colours keeps every one', () => {
  const image = readPng(encodePng(row([255, 0, 0], [255, 0, 0], [0, 128, 0], [255, 0, 0])))
  expect([image.width, image.height, image.colours]).toEqual([4, 1, 2])
  expect([0, 1, 2, 3].map((x) => image.at(x, 0))).toEqual(['#ff0000', '#ff0000', '#008000', '#ff0000'])
})

test('of more than 256 colours the rarest become their nearest', () => {
  const blues = Array.from({ length: 256 }, (_, i) => [0, 0, i] as const)
  const image = readPng(encodePng(row(...blues, ...blues, [0, 3, 200])))
  expect(image.colours).toBe(256)
  expect(image.at(512, 0)).toBe('#0000c8')
})

test('rows follow each other', () => {
  const pixels = Uint8Array.from([0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 255])
  const image = readPng(encodePng({ width: 2, height: 2, pixels }))
  expect([image.at(0, 0), image.at(1, 0), image.at(0, 1), image.at(1, 1)]).toEqual([
    '#000000',
    '#ffffff',
    '#ffffff',
    '#000000',
  ])
})
