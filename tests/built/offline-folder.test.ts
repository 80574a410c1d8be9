import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checkLinks } from '../../src/site/links.ts'
import { readOfflineArchive } from '../support/offline-folder.ts'
import { DIST } from './built-files.ts'

const archive = Object.entries(await readOfflineArchive(DIST))
/** By their paths below the one folder in the archive. */
const files = new Map(archive.map(([path, content]) => [path.replace(/^[^/]*\//, ''), content]))
const paths = [...files.keys()]

describe('the offline folder', () => {
  test('is one folder, with what to open at its top', () => {
    expect(new Set(archive.map(([path]) => path.split('/')[0])).size).toBe(1)
    expect(paths).toEqual(expect.arrayContaining(['index.html', 'START-HERE.txt', 'LICENSE.txt']))
    expect(strFromU8(files.get('START-HERE.txt') ?? new Uint8Array())).toContain('index.html')
  })

  test('has no link that does not lead to a file and an anchor of its own', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.html'))
    const texts = new Map(pages.map(([path, content]) => [path, strFromU8(content)]))
    expect(texts.size).toBeGreaterThan(400)
    expect(checkLinks(texts, new Set(paths))).toEqual([])
    for (const [path, html] of texts) expect(html, path).not.toMatch(/ (href|action)="(?![a-z]+:)[^"#?]*\/(["#?])/)
  })

  test.each(['country', 'record'])('holds every %s of the site', async (kind) => {
    const names = (await readdir(join(DIST, kind))).filter((name) => !/^([a-z]{3}|index\.html)$/i.test(name))
    expect(paths).toEqual(expect.arrayContaining(names.map((name) => `${kind}/${name}/index.html`)))
  })

  test('can be unpacked on any file system', () => {
    const folded = paths.map((path) => path.toLowerCase())
    expect(new Set(folded).size).toBe(folded.length)
    expect(folded.filter((path) => /[<>:"|?*\\]|(^|\/)(con|prn|aux|nul)[./]/.test(path))).toEqual([])
  })
})
