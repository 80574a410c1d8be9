import { describe, expect, test } from 'vitest'
import { checkMeanings, checkUse, LOADED_NAMES, SHARED_NAMES } from './support/exported-names.ts'
import { parseModule } from './support/parse-module.ts'
import { readSource } from './support/source-files.ts'

function parse(files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([path, text]) => parseModule(path, text))
}

const A = 'export const a = 1\n'

describe('the source of the atlas', () => {
  const source = parse(readSource())
  const users = [...source, ...parse(readSource('tests'))]

  test('gives each exported name one meaning', () => {
    expect(checkMeanings(source, Object.keys(SHARED_NAMES))).toEqual([])
  })

  test('exports nothing that nobody imports', () => {
    expect(checkUse(source, users, Object.keys(LOADED_NAMES))).toEqual([])
  })

  test.each(Object.keys(SHARED_NAMES))('needs the exception of %s, which several modules export', (name) => {
    expect(checkMeanings(source)).toContainEqual(expect.stringContaining(`${name} has several meanings`))
  })

  test.each(Object.keys(LOADED_NAMES))('needs the exception of %s, which no import names', (name) => {
    expect(checkUse(source, users)).toContainEqual(expect.stringContaining(`exports ${name},`))
  })
})

describe('the meaning of an exported name', () => {
  test('is one, whether a value or a type has it', () => {
    expect(checkMeanings(parse({ 'src/a.ts': A, 'src/b.ts': 'export type a = 1\n' }))).toEqual([
      'a has several meanings: src/a.ts, src/b.ts',
    ])
  })

  test('is no other where it is passed on, even twice', () => {
    const passed = [
      "export { a } from './a.ts'",
      "export type { a } from './a.ts'",
      "import { a } from './a.ts'\nexport { a }",
    ]
    for (const text of passed) {
      const files = { 'src/a.ts': A, 'src/b.ts': text, 'src/c.ts': "export { a } from './b.ts'" }
      expect(checkMeanings(parse(files))).toEqual([])
    }
  })

  test('is another where something else is passed on by the name', () => {
    const files = { 'src/a.ts': A, 'src/b.ts': 'export const b = 1\n', 'src/c.ts': "export { b as a } from './b.ts'" }
    expect(checkMeanings(parse(files))).toEqual(['a has several meanings: src/a.ts, src/c.ts'])
    expect(checkMeanings(parse(files), ['a'])).toEqual([])
  })
})

describe('an export', () => {
  const check = (user: string) => {
    const modules = parse({ 'src/a.ts': A, 'src/b.ts': user })
    return checkUse(modules.slice(0, 1), modules)
  }

  test('is used where a module imports it, passes it on, or takes all', () => {
    expect(check("import { a as b } from './a.ts'")).toEqual([])
    expect(check("import type { a } from './a.ts'")).toEqual([])
    expect(check("export { a } from './a.ts'")).toEqual([])
    expect(check("import * as all from './a.ts'")).toEqual([])
    expect(check("const all = await import('./a.ts')")).toEqual([])
  })

  test('is not where nobody asks for that name', () => {
    const sentence = ['src/a.ts exports a, which nobody imports']
    expect(check('')).toEqual(sentence)
    expect(check("import './a.ts'")).toEqual(sentence)
    expect(check("import { b } from './a.ts'")).toEqual(sentence)
  })
})
