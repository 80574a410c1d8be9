import { describe, expect, test } from 'vitest'
import { adaptPage } from '../../../src/site/offline/adapt-page.ts'
import { createFolder } from '../../../src/site/offline/folder.ts'

const page = (body: string) => `<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`

describe('a page of the folder', () => {
  const adapt = (body: string) => adaptPage(page(body), (address) => address)

  test('names the files that its links lead to, and keeps query and anchor', () => {
    const { html } = adapt('<a href="../?record=x">a</a><a href="italy/#sources">b</a><script src="a.js"></script>')
    expect(html).toContain('href="../index.html?record=x"')
    expect(html).toContain('href="italy/index.html#sources"')
    expect(html).toContain('src="a.js"')
  })

  test('leaves other sites and its own anchors alone', () => {
    const { html, targets } = adapt('<a href="https://example.org/x/">a</a><a href="#top">b</a>')
    expect(html).toContain('href="https://example.org/x/"')
    expect(html).toContain('href="#top"')
    expect(targets).toEqual(['#top'])
  })

  test('tells its scripts where they are, and lacks what needs a host', () => {
    const { html, targets } = adapt('<p data-host-only>Feed <a href="feed.atom">x</a></p><p>Text</p>')
    expect(html).toMatch(/<html lang="en" data-folder="">/)
    expect(html).not.toContain('Feed')
    expect(html).toContain('<p>Text</p>')
    expect(targets).toEqual([])
  })
})

describe('the folder', () => {
  const files = new Map([
    ['index.html', page('<a href="country/italy/">Italy</a><link rel="stylesheet" href="assets/a.css">')],
    ['country/italy/index.html', page('<a href="../../">home</a><a href="../../data/latest/x.csv">data</a>')],
    ['country/ita/index.html', page('<a href="../italy/">Italy</a>')],
    ['embed/index.html', page('')],
    ['assets/a.css', 'a {}'],
    ['assets/part-italy.js', 'part'],
    ['data/latest/x.csv', 'x'],
    ['data/1.2.3/x.csv', 'x'],
  ])

  test('holds what can be reached from the home page and what scripts ask for, and nothing else', () => {
    const folder = createFolder({ files, asked: ['assets/part-italy.js'], version: '1.2.3' })
    expect([...folder.keys()].toSorted()).toEqual([
      'assets/a.css',
      'assets/part-italy.js',
      'country/italy/index.html',
      'data/1.2.3/x.csv',
      'index.html',
    ])
    expect(folder.get('country/italy/index.html')).toContain('href="../../data/1.2.3/x.csv"')
  })

  test('is refused where a link leads nowhere or out of it', () => {
    const broken = (body: string) => () =>
      createFolder({ files: new Map([['index.html', page(body)]]), asked: [], version: '1' })
    expect(broken('<a href="gone/">x</a>')).toThrow('the offline folder asks for gone/index.html, which is not there')
    expect(broken('<a href="../up/">x</a>')).toThrow('"../up/index.html" leads out of the folder')
  })
})
