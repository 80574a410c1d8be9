import { expect, test } from 'vitest'
import { layoutWidthFor } from '../../src/map/layout-width.ts'

const MOVED = { width: 4000, first: false, globe: false, anySize: false }

test('marks are laid out for the stage as it is', () => {
  expect(layoutWidthFor(MOVED)).toBe(4000)
})

test('the first picture has the layout that the page came with, but not in a frame of any size', () => {
  expect(layoutWidthFor({ ...MOVED, first: true })).toBeNull()
  expect(layoutWidthFor({ ...MOVED, first: true, anySize: true })).toBe(4000)
})

test('on a globe marks are laid out for a stage three quarters as wide, as things stand closer there', () => {
  expect(layoutWidthFor({ ...MOVED, globe: true })).toBe(3000)
  expect(layoutWidthFor({ ...MOVED, first: true, globe: true })).toBe(3000)
})
