import { homedir, userInfo } from 'node:os'
import { describe, expect, test } from 'vitest'
import { DIST, type NamedBytes, ROOT, readBuilt, unpack } from './built-files.ts'

const files = (await readBuilt(DIST)).flatMap((file) => [...unpack(file)])
const { username } = userInfo()

/** Where a builder's files lie, as a path would begin. */
const PLACES = [ROOT, `${homedir()}/`, `/home/${username}/`, `/Users/${username}/`, `\\Users\\${username}\\`]

function filesWith(text: string, among: readonly NamedBytes[]): readonly string[] {
  return among.filter(([, bytes]) => Buffer.from(bytes).includes(text)).map(([path]) => path)
}

describe('what is published', () => {
  test('names no folder of whoever built it, nor in its archives and compressed copies', () => {
    const found = PLACES.filter((place) => place.length > 2).map((place) => [place, filesWith(place, files)])
    expect(found.filter(([, paths]) => paths?.length)).toEqual([])
  })

  test('has scripts that know nothing of their sources, and no checks of development', () => {
    const scripts = files.filter(([path]) => path.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(0)
    for (const text of ['fileName:', 'lineNumber:', 'process.env', 'jsxDEV', 'node_modules'])
      expect([text, filesWith(text, scripts)]).toEqual([text, []])
  })
})
