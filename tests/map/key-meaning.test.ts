import { expect, test } from 'vitest'
import { meaningOfKey } from '../../src/map/key-meaning.ts'

const press = (key: string, shiftKey = false) => meaningOfKey({ key, shiftKey })

test('plus and minus zoom, with or without Shift, and nought leads to the first view', () => {
  expect(['+', '='].map((key) => press(key, key === '+'))).toEqual([{ command: 'in' }, { command: 'in' }])
  expect(['-', '_'].map((key) => press(key, key === '_'))).toEqual([{ command: 'out' }, { command: 'out' }])
  expect(press('0')).toEqual({ command: 'reset' })
})

test('Shift and an arrow move what is seen that way: the picture goes the other', () => {
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => press(key, true))).toEqual([
    { pan: [120, 0] },
    { pan: [-120, 0] },
    { pan: [0, 120] },
    { pan: [0, -120] },
  ])
})

test('Escape points at nothing', () => {
  expect(press('Escape')).toBe('leave')
})

test('arrows alone are left to the dots, and other keys to the page', () => {
  expect(['ArrowLeft', 'a', 'Tab', 'Enter'].map((key) => press(key))).toEqual([null, null, null, null])
})
