import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createArchive } from '../../src/site/archive.ts'

const FILES = [
  ['a/text.txt', 'é'],
  ['a/bytes', new Uint8Array([1, 2, 3])],
] as const

test('holds texts and bytes as they are', () => {
  const files = unzipSync(createArchive(FILES, '2026-11-23'))
  expect(strFromU8(files['a/text.txt'] ?? new Uint8Array())).toBe('é')
  expect([...(files['a/bytes'] ?? [])]).toEqual([1, 2, 3])
})

test('is the same at every build of a release', () => {
  expect(createArchive(FILES, '2026-11-23')).toEqual(createArchive(FILES, '2026-11-23'))
  expect(createArchive(FILES, '2026-11-24')).not.toEqual(createArchive(FILES, '2026-11-23'))
})

test('says of its files the day of the release, as ZIP stores it', () => {
  const archive = createArchive(FILES, '2026-11-23')
  const stored = new DataView(archive.buffer, archive.byteOffset).getUint16(12, true)
  expect([(stored >> 9) + 1980, (stored >> 5) & 15, stored & 31]).toEqual([2026, 11, 23])
})
