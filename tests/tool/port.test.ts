import { expect, test } from 'vitest'
import { parsePort } from '../../src/tool/port.ts'

test('an empty variable asks for no port', () => {
  expect([parsePort(undefined), parsePort('')]).toEqual([null, null])
})

test('a number up to 65535 is a port, 0 too', () => {
  expect([parsePort('0'), parsePort('8080'), parsePort('65535')]).toEqual([0, 8080, 65535])
})

test.each(['65536', '-1', '80a', '1e3', ' 80', '808080'])('%j is none', (text) => {
  expect(() => parsePort(text)).toThrow(`PORT is "${text}" (expected 0 to 65535)`)
})
