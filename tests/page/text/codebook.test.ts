import { describe, expect, it, test } from 'vitest'
import { CODE_LISTS, type CodeList, codeAnchor } from '../../../src/model/code-lists.ts'
import { CODING } from '../../../src/model/coding.ts'
import { RESPONSE_TYPES } from '../../../src/model/vocabulary.ts'
import { english } from '../../support/english.ts'
import { attribute, elements, section, text } from '../../support/html.ts'
import { smallPage } from '../../support/small-pages.ts'

const html = smallPage('codebook/')
const LISTS = Object.entries(CODE_LISTS) as unknown as [CodeList, readonly never[]][]

/** What stands at an anchor. */
function entry(id: string): string {
  const found = elements(html, 'div').find((element) => attribute(element, 'id') === id)
  return found ? text(found) : ''
}

/** Addresses on a page that lead to the codebook. */
function waysFrom(path: string): readonly string[] {
  const hrefs = elements(smallPage(path), 'a').map((link) => attribute(link, 'href') ?? '')
  return hrefs.filter((href) => /(^|\/)codebook\//.test(href))
}

describe('the codebook', () => {
  it.each(LISTS)('has a line for every code of a list (%s)', (list, codes) => {
    for (const code of codes) {
      const { is } = english.pages.codebook.meanings[list][code] as { readonly is: string }
      expect(entry(codeAnchor(list, code)), code).toContain(is.split('`')[0]?.trim())
    }
    expect(elements(section(html, list), 'dt')).toHaveLength(codes.length)
  })

  it('calls a code by its name on the pages, and shows it as it stands in the data', () => {
    expect(entry('type-closure-ordered')).toMatch(/^Told to close closure-ordered /)
    expect(entry('actor-host-government')).toMatch(/^Government host-government /)
    expect(entry('class-looking')).toMatch(/^Looking into it looking /)
    expect(entry('about-part')).toMatch(/ scope: "part" /)
    expect(entry('said-own')).toMatch(/ own /)
  })

  it('asks for the types in the order in which the first that fits is taken', () => {
    const codes = elements(section(html, 'type'), 'dt').map((term) => text(elements(term, 'code')[0] ?? ''))
    expect(codes).toEqual(RESPONSE_TYPES)
    expect(codes.indexOf('conviction')).toBeLessThan(codes.indexOf('guilty-plea'))
    expect(codes.at(-1)).toBe('statement')
  })

  it('tells a plea from a verdict, and when a case leaves its class', () => {
    expect(entry('type-conviction')).toContain('Not: A plea')
    expect(entry('type-guilty-plea')).toContain('Not: A verdict')
    expect(entry('class-criminal-case')).toContain('without conviction leaves this class')
    expect(entry('class-ended')).toContain('acquittal or a dropped case')
  })

  it('says that a code is not a finding, and calls no country a host', () => {
    expect(text(html)).toContain('never whether it is true')
    expect(text(html)).not.toMatch(/\bhost (country|government|police|nation)|\bthe host\b/i)
  })

  it('leads from its top to each of its parts', () => {
    const ids = elements(html, 'h2').map((heading) => attribute(heading, 'id'))
    const nav = elements(html, 'nav').find((element) => attribute(element, 'aria-label') === 'On this page')
    expect(nav && elements(nav, 'a').map((link) => attribute(link, 'href'))).toEqual(ids.map((id) => `#${id}`))
  })
})

describe('how the codes were made', () => {
  const words = text(section(html, 'coders'))

  it('is told with the figures of the release', () => {
    for (const [field, { percent, kappa }] of Object.entries(CODING.agreement))
      expect(words, field).toContain(`${field} ${percent}% ${kappa}`)
    for (const figure of ['208', '14', '98 codes of 80', 'those 7 and 22 more', '145', '92.4%', 'The 3 newest'])
      expect(words).toContain(figure)
  })

  it('is told as what it is', () => {
    expect(words).toContain('No human coder has taken part yet')
    expect(words).toContain('language models')
    expect(words).toContain('with the same instructions')
    expect(words).toContain('by reading the source again')
  })
})

describe('the way to the codebook', () => {
  test('stands on the pages about method, data and countries, and at the foot of every page', () => {
    for (const path of ['method/', 'data/']) expect(waysFrom(path), path).toHaveLength(2)
    expect(waysFrom('countries/')).toContain('../codebook/#class')
    expect(waysFrom('about/')).toEqual(['../codebook/'])
  })
})
