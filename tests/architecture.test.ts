import { describe, expect, test } from 'vitest'
import { checkArchitecture } from './support/architecture.ts'
import { parseModule } from './support/parse-module.ts'
import { readSource } from './support/source-files.ts'

/** Checks files given as text. */
function check(files: Readonly<Record<string, string>>): string[] {
  return checkArchitecture(Object.entries(files).map(([path, text]) => parseModule(path, text)))
}

describe('the source of the atlas', () => {
  test('keeps the law of the house', () => {
    const files = readSource()
    expect(Object.keys(files)).toContain('src/model/span.ts')
    expect(check(files)).toEqual([])
  })
})

describe('the law of the house', () => {
  test('lets a layer import what lies below it', () => {
    const text = "import { a } from '../model/a.ts'\nexport const b = a\n"
    expect(check({ 'src/select/b.ts': text, 'src/model/a.ts': 'export const a = 1\n' })).toEqual([])
  })

  test('forbids imports upward, even of types, dynamic, or passed on', () => {
    const imports = [
      "import { a } from '../select/a.ts'",
      "import type { A } from '../select/a.ts'",
      "const a = import('../select/a.ts')",
      "export { a } from '../select/a.ts'",
    ]
    for (const text of imports) {
      expect(check({ 'src/model/b.ts': text })).toEqual([
        'src/model/b.ts imports src/select/a.ts (model may import model)',
      ])
    }
  })

  test('tells an import of types from one of values', () => {
    const files = { 'src/select/b.ts': 'export const b = 1\nexport type B = 1\n' }
    expect(check({ ...files, 'src/draw/a.ts': "import type { B } from '../select/b.ts'" })).toEqual([])
    expect(check({ ...files, 'src/draw/a.ts': "import { type B } from '../select/b.ts'" })).toEqual([])
    expect(check({ ...files, 'src/draw/a.ts': "import { b } from '../select/b.ts'" })).toEqual([
      'src/draw/a.ts imports src/select/b.ts (draw may import model, draw, types of state, types of select, types of words)',
    ])
  })

  test('lets a part of a layer have a law of its own', () => {
    const files = { 'src/select/map/b.ts': 'export const b = 1', 'src/page/app/c.ts': 'export const c = 1' }
    expect(check({ ...files, 'src/map/a.ts': "import { b } from '../select/map/b.ts'" })).toEqual([])
    expect(check({ ...files, 'src/page/app/a.ts': "import { b } from '../../select/map/b.ts'" })).toEqual([])
    expect(check({ ...files, 'src/page/a.ts': "import { b } from '../select/map/b.ts'" })).toHaveLength(1)
    expect(check({ ...files, 'src/page/a.ts': "import { c } from './app/c.ts'" })).toHaveLength(1)
  })

  test('forbids a way out of the source, and a layer that nobody knows', () => {
    expect(check({ 'src/model/a.ts': "import '../../tests/x.ts'" })).toHaveLength(1)
    expect(check({ 'src/utils/a.ts': 'export const a = 1' })).toEqual([
      expect.stringContaining('src/utils/a.ts is in no layer'),
    ])
  })

  test('gives each dependency one home', () => {
    expect(check({ 'src/map/ground-gl/map.ts': "import { Map } from 'maplibre-gl'" })).toEqual([])
    expect(check({ 'src/page/marks/dot.ts': "import type { Map } from 'maplibre-gl'" })).toHaveLength(1)
    expect(check({ 'src/model/span.ts': "import { z } from 'zod'" })).toHaveLength(1)
    expect(check({ 'src/model/public-clock.ts': "import edtf from 'edtf'" })).toHaveLength(1)
  })

  test('lets nobody but the layer of words know a table by name, not even its type', () => {
    const files = { 'src/words/en/core.ts': 'export const enCore = {}', 'src/words/spoken.ts': "import './en/core.ts'" }
    expect(check(files)).toEqual([])
    for (const text of [
      "import { enCore } from '../words/en/core.ts'",
      "import type { T } from '../words/en/core.ts'",
    ]) {
      expect(check({ ...files, 'src/live/a.ts': text })).toEqual([
        'src/live/a.ts imports src/words/en/core.ts (expected src/words/languages.ts, spoken.ts or words.ts)',
      ])
    }
  })

  test('keeps Node in the build', () => {
    expect(check({ 'src/tool/load.ts': "import { readFile } from 'node:fs'" })).toEqual([])
    expect(check({ 'src/select/load.ts': "import { readFile } from 'node:fs'" })).toEqual([
      'src/select/load.ts imports node:fs (expected in check, site, tool)',
    ])
  })

  test('forbids default exports and barrels', () => {
    const files = { 'src/model/a.ts': 'export default 1', 'src/model/b.ts': "export * from './c.ts'" }
    expect(check(files)).toEqual([
      'src/model/a.ts exports default (expected names only)',
      'src/model/b.ts exports * (expected names only)',
    ])
  })

  test('finds a cycle', () => {
    const files = {
      'src/model/a.ts': "import { b } from './b.ts'",
      'src/model/b.ts': "import type { C } from './c.ts'",
      'src/model/c.ts': "import { a } from './a.ts'",
    }
    expect(check(files)).toEqual(['cycle: src/model/a.ts -> src/model/b.ts -> src/model/c.ts -> src/model/a.ts'])
  })

  test('looks for cycles without walking the same way twice', () => {
    const last = 40
    const floor = (at: number) => (at === last ? '' : `import './a${at + 1}.ts'\nimport './b${at + 1}.ts'\n`)
    const files = Array.from({ length: last + 1 }, (_, at) => [
      [`src/model/a${at}.ts`, floor(at)],
      [`src/model/b${at}.ts`, floor(at)],
    ]).flat()
    expect(check(Object.fromEntries(files))).toEqual([])
  })

  test('keeps the checkers out of the page, however far away they are', () => {
    const files = {
      'src/entry/home.tsx': "import { a } from '../model/a.ts'",
      'src/model/a.ts': "import { parse } from './interval.ts'",
      'src/model/interval.ts': "import edtf from 'edtf'",
    }
    expect(check(files)).toEqual([
      "the page's core reaches what it must not: src/entry/home.tsx -> src/model/a.ts -> src/model/interval.ts -> edtf",
    ])
    expect(check({ ...files, 'src/model/a.ts': "import type { I } from './interval.ts'" })).toEqual([])
  })

  test('keeps a part of a package out, where that is named', () => {
    const core = (to: string) => check({ 'src/entry/home.tsx': `import { memo } from '${to}'` })
    expect(core('preact/compat')).toHaveLength(1)
    expect(core('preact/hooks')).toEqual([])
  })

  test('keeps what only built pages say out of scripts', () => {
    const files = {
      'src/entry/home.tsx': "import { Panel } from '../page/panel.tsx'",
      'src/page/panel.tsx': "import { useBuiltSite } from './built-site.ts'",
      'src/page/built-site.ts': 'export const useBuiltSite = () => {}',
    }
    expect(check(files)).toEqual([
      "the page's core reaches what it must not: src/entry/home.tsx -> src/page/panel.tsx -> src/page/built-site.ts",
    ])
  })

  test('lets the page bring WebGL later, and only later', () => {
    const gl = { 'src/map/ground-gl/map.ts': "import { Map } from 'maplibre-gl'" }
    expect(check({ ...gl, 'src/entry/home.tsx': "const gl = () => import('../map/ground-gl/map.ts')" })).toEqual([])
    expect(check({ ...gl, 'src/entry/home.tsx': "import { map } from '../map/ground-gl/map.ts'" })).toHaveLength(1)
  })

  test('keeps files short', () => {
    expect(check({ 'src/model/long.ts': '\n'.repeat(221) })).toEqual([
      'src/model/long.ts has 221 lines (expected at most 220)',
    ])
  })
})
