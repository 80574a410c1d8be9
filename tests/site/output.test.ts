import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectFiles, hashPath, writeOutput } from '../../src/site/output.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-output-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a site of several makers', () => {
  it('holds the files of all', () => {
    const files = collectFiles([['a.html', 'a']], new Map([['b.html', 'b']]))
    expect([...files]).toEqual([
      ['a.html', 'a'],
      ['b.html', 'b'],
    ])
  })

  it('has no path that is made twice', () => {
    expect(() => collectFiles([['a.html', 'one']], [['a.html', 'two']])).toThrow(
      'a.html is made twice (expected each path of the site once)',
    )
  })
})

describe('a written site', () => {
  it('has every file, however many there are, and nothing of what stood there before', async () => {
    await writeFile(join(folder, 'old.html'), 'old')
    const files = new Map(Array.from({ length: 500 }, (_, i) => [`record/${i}/index.html`, `page ${i}`] as const))
    await writeOutput(folder, files)
    const written = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'))
    expect(written.toSorted()).toEqual([...files.keys()].map((path) => join(path)).toSorted())
    expect(await readFile(join(folder, 'record/499/index.html'), 'utf8')).toBe('page 499')
  })

  it('tells where a file cannot be written', async () => {
    await expect(
      writeOutput(
        folder,
        new Map([
          ['a', 'file'],
          ['a/b', 'in a file'],
        ]),
      ),
    ).rejects.toThrow(/EEXIST|EISDIR|ENOTDIR/)
  })
})

describe('a hashed name', () => {
  it('changes with the content alone', () => {
    expect(hashPath('assets/index.js', 'a')).toMatch(/^assets\/index-[0-9a-f]{8}\.js$/)
    expect(hashPath('assets/index.js', 'a')).toBe(hashPath('assets/index.js', 'a'))
    expect(hashPath('assets/index.js', 'a')).not.toBe(hashPath('assets/index.js', 'b'))
  })
})
