import { afterEach, describe, expect, test } from 'vitest'
import { listInside } from '../../../src/tool/notices/bundled-inside.ts'
import { readPackage } from '../../../src/tool/notices/installed-package.ts'
import { readLicenceText } from '../../../src/tool/notices/licence-text.ts'
import { createNotices, OTHER_WAYS } from '../../../src/tool/notices/notices.ts'
import { type Installed, install, MIT } from './installed.ts'

/** What is always part of the site. */
const OTHERS = Object.fromEntries(
  Object.keys(OTHER_WAYS).flatMap((name) => [
    [`${name}/package.json`, { name, version: '9.0.0', license: 'OFL-1.1' }],
    [`${name}/LICENSE`, 'The terms of others'],
  ]),
)

let installed: Installed
afterEach(() => installed.remove())

function notice(files: Readonly<Record<string, unknown>>, modules: readonly string[]) {
  installed = install({ ...OTHERS, ...files })
  return createNotices(
    installed.root,
    modules.map((path) => `${installed.root}/${path}`),
  )
}

describe('the notices', () => {
  const GOOD = { 'good/package.json': MIT, 'good/LICENSE': 'Copyright Somebody\r\n' }

  test('name each package once, with version, licence and text, and nothing of the own source', () => {
    const found = notice(GOOD, ['src/entry/home.tsx', 'node_modules/good/a.js', 'node_modules/good/b.js?worker&url'])
    expect(found.filter(({ role }) => role === 'code')).toEqual([
      {
        name: 'good',
        version: '1.0.0',
        licence: 'MIT',
        role: 'code',
        within: null,
        text: 'Copyright Somebody',
        isStandard: false,
      },
    ])
  })

  test('name what enters by other ways than the bundler', () => {
    expect(notice({}, []).map(({ name, role }) => [name, role])).toEqual(Object.entries(OTHER_WAYS).toSorted())
  })

  test('refuse a licence that is not on the list, and tell where it stands', () => {
    const files = {
      ...GOOD,
      'good/node_modules/@a/bad/package.json': { ...MIT, name: '@a/bad', license: 'GPL-3.0-only' },
    }
    expect(() => notice(files, ['node_modules/good/node_modules/@a/bad/x.js'])).toThrow(
      'node_modules/good/node_modules/@a/bad/package.json: @a/bad, of which a part is published, states the licence "GPL-3.0-only" (expected 0BSD, Apache-2.0, BSD-2-Clause, BSD-3-Clause, ISC, MIT, OFL-1.1)',
    )
  })

  test('refuse a package that states no licence', () => {
    const files = { 'good/package.json': { name: 'good', version: '1.0.0' } }
    expect(() => notice(files, ['node_modules/good/a.js'])).toThrow(
      'good, of which a part is published, states no licence',
    )
  })

  test('refuse a module of nobody', () => {
    expect(() => notice({}, ['elsewhere/a.js'])).toThrow(/elsewhere\/a\.js" is bundled and belongs to no package/)
  })

  test('refuse a licence inside of a bundle of others just as well', () => {
    const files = {
      ...GOOD,
      'good/dist/good.js.map': { sources: ['../node_modules/bad/index.js'] },
      'bad/package.json': { name: 'bad', version: '1.0.0', license: 'GPL-3.0-only' },
    }
    expect(() => notice(files, ['node_modules/good/dist/good.js'])).toThrow(
      'node_modules/bad/package.json: bad, of which',
    )
  })
})

describe('what is inside of a bundle', () => {
  const map = (content: string) => ({
    sources: ['../src/index.ts', '../node_modules/@a/inner/index.js', '../node_modules/good/node_modules/deep/x.js'],
    sourcesContent: ['own', content, 'deep'],
  })
  const files = (content: string) => ({
    'good/package.json': MIT,
    'good/dist/good.js.map': map(content),
    '@a/inner/package.json': { ...MIT, name: '@a/inner', version: '2.0.0' },
    '@a/inner/index.js': 'same',
    'good/node_modules/deep/package.json': { ...MIT, name: 'deep', version: '3.0.0' },
    'good/node_modules/deep/x.js': 'deep',
  })
  const inside = (content: string) => {
    installed = install(files(content))
    const folder = `${installed.root}/node_modules/good`
    return listInside([`${folder}/dist/good.js`, `${folder}/dist/plain.js`], readPackage(folder))
  }

  test('is told by its source map, with the versions whose files are the same', () => {
    expect(inside('same').map(({ name, version }) => [name, version])).toEqual([
      ['@a/inner', '2.0.0'],
      ['deep', '3.0.0'],
    ])
  })

  test('has no version where its files are others than the installed ones', () => {
    expect(inside('older').map(({ version }) => version)).toEqual([null, '3.0.0'])
  })

  test('must be installed, as its licence is asked for', () => {
    const bundle = { 'good/package.json': MIT, 'good/a.js.map': { sources: ['../node_modules/gone/a.js'] } }
    expect(() => notice(bundle, ['node_modules/good/a.js'])).toThrow(/^gone, which is part of .*good, is not installed/)
  })
})

describe('the text of a licence', () => {
  const textOf = (files: Readonly<Record<string, string>>, license = 'MIT') => {
    installed = install({ 'good/package.json': { ...MIT, license }, ...files })
    return readLicenceText(readPackage(`${installed.root}/node_modules/good`))
  }

  test('is that of all its files, notices among them', () => {
    expect(textOf({ 'good/LICENSE.md': 'A', 'good/NOTICE': 'B' })).toEqual({ text: 'A\n\nB', isStandard: false })
  })

  test('is a section of the README where there is no file', () => {
    const readme = '# Good\n\n## License (MIT)\n\nCopyright Somebody\n\n## Thanks\n\nto all'
    expect(textOf({ 'good/README.md': readme })).toEqual({ text: 'Copyright Somebody', isStandard: false })
  })

  test('is the licence as published where the package brings none, and says so', () => {
    const { text, isStandard } = textOf({}, 'BSD-3-Clause')
    expect(text).toMatch(/^Copyright \(c\) <year>, <holder>\n/)
    expect(isStandard).toBe(true)
  })

  test('must be had', () => {
    expect(() => textOf({ 'good/README.md': '# Good\n\nMIT' })).toThrow('good brings no text of its licence MIT')
  })
})
