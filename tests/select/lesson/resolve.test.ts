import { describe, expect, it } from 'vitest'
import { parseReference } from '../../../src/model/lesson-text.ts'
import { createLessonFacts } from '../../../src/select/lesson/facts.ts'
import { type Resolved, resolveReference } from '../../../src/select/lesson/resolve.ts'
import type { Trouble } from '../../../src/select/lesson/trouble.ts'
import { smallDataset } from '../../support/small-data.ts'

const facts = createLessonFacts(smallDataset)

function resolve(text: string): Resolved | Trouble {
  const reference = parseReference(text)
  if (!reference) throw new Error(`"${text}" is no reference`)
  return resolveReference(reference, facts)
}

function numberOf(text: string): number | null {
  const resolved = resolve(text)
  return 'kind' in resolved && resolved.kind === 'number' ? resolved.value : null
}

function dateOf(text: string): string | null {
  const resolved = resolve(text)
  return 'kind' in resolved && resolved.kind === 'date' ? resolved.value : null
}

describe('a reference to a number', () => {
  it.each([
    ['listed:world', 29],
    ['listed:NLD', 2],
    ['listed:110-overseas', 16],
    ['listed:fuzhou', 8],
    ['placed:world', 24],
    ['unplaced:world', 5],
    ['undated:world', 21],
    ['inferred:world', 4],
    ['answers:world', 39],
    ['denials:world', 9],
  ])('counts what the files hold: %s', (text, count) => {
    expect(numberOf(text)).toBe(count)
  })

  it('counts rounds in the country, not return visits', () => {
    expect(numberOf('rounds:SRB')).toBe(1)
    expect(numberOf('rounds:CHN')).toBe(0)
  })

  it('reads one row', () => {
    expect(numberOf('count:count-world-2022-12-sd-102')).toBe(102)
    expect(numberOf('count-countries:count-world-2022-12-sd-102')).toBe(53)
    expect(numberOf('officers:patrol-ita-2017')).toBe(10)
    expect(numberOf('cities:patrol-ita-2017')).toBe(4)
    expect(numberOf('versions:dis-nld-networks')).toBe(3)
  })

  it('is read from a row of its kind alone', () => {
    const names = ['count', 'count-countries', 'officers', 'cities', 'sources', 'versions']
    for (const name of names) expect(resolve(`${name}:dis-nowhere`), name).toMatchObject({ missing: 'dis-nowhere' })
    for (const name of ['officers', 'cities'])
      expect(resolve(`${name}:ita-venice`), name).toMatchObject({ missing: 'ita-venice' })
    expect(resolve('count-countries:count-nld-2022-09-sd-2')).toMatchObject({ expected: 'a count that does' })
  })

  it('is made of no pair that lacks one of the two', () => {
    expect(resolve('difference:listed:FRAU,listed:world')).toMatchObject({ found: '"FRAU" is no scope' })
    expect(resolve('difference:listed:world,listed:FRAU')).toMatchObject({ found: '"FRAU" is no scope' })
  })

  it('is a difference, a part or a span of days', () => {
    expect(numberOf('difference:count:count-world-2022-12-sd-102,listed:world')).toBe(102 - 29)
    // 24 of 29 are 82.76 of a hundred.
    expect(numberOf('percent:placed:world,listed:world')).toBe(83)
    expect(numberOf('days:resp-nld-mfa-2022-10-26,resp-nld-mfa-2022-11-02')).toBe(7)
  })

  it('adds up: regions and reports to the world, placed and unplaced to listed', () => {
    const sum = (...texts: readonly string[]) => texts.reduce((all, text) => all + (numberOf(text) ?? Number.NaN), 0)
    const regions = ['europe', 'americas', 'asia', 'africa', 'oceania'].map((region) => `listed:${region}`)
    expect(sum(...regions)).toBe(numberOf('listed:world'))
    expect(sum('listed:110-overseas', 'listed:patrol-and-persuade')).toBe(numberOf('listed:world'))
    for (const scope of ['world', 'ITA', 'europe', '110-overseas']) {
      expect(sum(`placed:${scope}`, `unplaced:${scope}`), scope).toBe(numberOf(`listed:${scope}`))
    }
  })
})

describe('a reference to a date', () => {
  it('is as precise as the data, or less', () => {
    expect(dateOf('date:resp-nld-government-2022-11-01')).toBe('2022-11-01')
    expect(dateOf('month:resp-nld-government-2022-11-01')).toBe('2022-11')
    expect(dateOf('year:patrol-ita-2016')).toBe('2016')
    expect(dateOf('end:patrol-ita-2016')).toBe('2016-05-13')
    expect(dateOf('end:nld-amsterdam-qingtian')).toBe('2022')
    expect(dateOf('date:wenzhou-gov-2019')).toBe('2019-09-09')
    expect(dateOf('date:count-world-2022-12-sd-102')).toBe('2022-12')
  })

  it('is never made up', () => {
    expect(resolve('date:ita-venice')).toMatchObject({ found: '"ita-venice" has no date' })
    expect(resolve('date:bbc-dublin')).toMatchObject({ found: '"bbc-dublin" has no date' })
    for (const id of ['ita-venice', 'resp-nld-mfa-2022-10-26']) {
      expect(resolve(`end:${id}`), id).toMatchObject({ found: `"${id}" has no end` })
    }
    for (const text of ['date:x', 'end:wenzhou-gov-2019']) {
      expect(resolve(text), text).toMatchObject({ missing: text.split(':')[1] })
    }
    expect(resolve('month:ev-pilots-2016')).toMatchObject({ expected: 'a date with a month' })
    expect(resolve('year:resp-gbr-police-2023')).toMatchObject({ expected: 'a date with one year' })
    expect(resolve('days:ev-pilots-2016,patrol-ita-2016')).toMatchObject({ expected: 'a date known to the day' })
    expect(resolve('days:patrol-ita-2016,x')).toMatchObject({ missing: 'x' })
    expect(resolve('days:x,patrol-ita-2016')).toMatchObject({ missing: 'x' })
  })
})

describe('a reference to a thing', () => {
  it('leads to what is there', () => {
    expect(resolve('country:GBR')).toEqual({ kind: 'link', to: 'country', id: 'GBR' })
    for (const id of ['method', 'codebook']) expect(resolve(`page:${id}`)).toEqual({ kind: 'link', to: 'page', id })
    expect(resolve('disagreement:dis-irl-order-date')).toEqual({
      kind: 'link',
      to: 'disagreement',
      id: 'dis-irl-order-date',
    })
    for (const text of ['record:x', 'source:x', 'country:FRAU', 'report:x', 'disagreement:x', 'page:x']) {
      expect(resolve(text), text).toMatchObject({ missing: text.split(':')[1] })
    }
  })

  it('quotes a title only where it is as published', () => {
    expect(resolve('title:irishtimes-2022-10-27')).toEqual({ kind: 'link', to: 'title', id: 'irishtimes-2022-10-27' })
    expect(resolve('title:dlf-2022-12')).toMatchObject({ expected: 'a source without a title_note' })
  })
})
