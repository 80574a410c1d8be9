import { describe, expect, test } from 'vitest'
import { createLinker, nameIndex } from '../../src/render/links.ts'

describe('links of a page', () => {
  test('climb to the root from where the page lies', () => {
    const link = createLinker('country/italy/')
    expect(link.record('x')).toBe('../../record/x/')
    expect(link.home('?country=ITA')).toBe('../../?country=ITA')
    expect(link.page('about', 'publisher')).toBe('../../about/#publisher')
  })

  test('begin at the home page itself', () => {
    const link = createLinker('')
    expect(link.home()).toBe('./')
    expect(link.country('italy', 'sources')).toBe('country/italy/#sources')
  })

  test('name the file that they lead to in a folder', () => {
    const link = createLinker('country/italy/', true)
    expect(link.record('x')).toBe('../../record/x/index.html')
    expect(link.home('?country=ITA')).toBe('../../index.html?country=ITA')
    expect(link.source('bbc')).toBe('../../sources/index.html#bbc')
    expect(link.file('data/latest/x.csv')).toBe('../../data/latest/x.csv')
    expect(createLinker('', true).home()).toBe('./index.html')
  })
})

test('an address names its file once, whatever stands behind it', () => {
  expect(nameIndex('country/italy/?view=1/#a/')).toBe('country/italy/index.html?view=1/#a/')
  expect(nameIndex('../../')).toBe('../../index.html')
  for (const address of ['', '#content', '?country=ITA', 'index.html?x=a/', 'assets/a.js']) {
    expect(nameIndex(address)).toBe(address)
  }
})
