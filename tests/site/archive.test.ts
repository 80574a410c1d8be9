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
