import { homedir, userInfo } from 'node:os'
import { describe, expect, test } from 'vitest'
import { DIST, type NamedBytes, ROOT, readBuilt, unpack } from './built-files.ts'

const files = (await readBuilt(DIST)).flatMap((file) => [...unpack(file)])
const { username } = userInfo()

/** Where a builder's files lie, as a path would begin. */
const PLACES = [`${ROOT}/`, `${homedir()}/`, `/home/${username}/`, `/Users/${username}/`, `\\Users\\${username}\\`]

function filesWith(text: string, among: readonly NamedBytes[]): readonly NamedBytes[] {
  return among.filter(([, bytes]) => Buffer.from(bytes).includes(text))
}

/** Whether a path begins with a place somewhere in a file; in `https://example.org/app/` none does with `/app/`. */
function beginsWith(place: string, [, bytes]: NamedBytes): boolean {
  const parts = Buffer.from(bytes).toString('latin1').split(place)
  return parts.slice(0, -1).some((before) => !/[\w.~-]$/.test(before))
}

const namesOf = (found: readonly NamedBytes[]) => found.map(([path]) => path)

describe('what is published', () => {
  test('names no folder of whoever built it, nor in its archives and compressed copies', () => {
    for (const place of PLACES.filter((name) => name !== '//'))
      expect([place, namesOf(filesWith(place, files).filter((file) => beginsWith(place, file)))]).toEqual([place, []])
  })

  test('has scripts that know nothing of their sources, and no checks of development', () => {
    const scripts = files.filter(([path]) => path.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(0)
    for (const text of ['fileName:', 'lineNumber:', 'process.env', 'jsxDEV', 'node_modules'])
      expect([text, namesOf(filesWith(text, scripts))]).toEqual([text, []])
  })
})
