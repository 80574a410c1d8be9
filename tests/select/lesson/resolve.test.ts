/** What references give from the real data, against numbers counted here in the files themselves. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseReference } from '../../../src/model/lesson-text.ts'
import { createLessonFacts } from '../../../src/select/lesson/facts.ts'
import { type Resolved, resolveReference } from '../../../src/select/lesson/resolve.ts'
import type { Trouble } from '../../../src/select/lesson/trouble.ts'
import { realDataset } from '../../support/real-data.ts'

const facts = createLessonFacts(realDataset)

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

/** Lines of a data file that match: the files are written a field a line. */
function linesOf(file: string, pattern: RegExp): number {
  const text = readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => pattern.test(line)).length
}

describe('a reference to a number', () => {
  it('counts what the files hold', () => {
    expect(numberOf('listed:world')).toBe(linesOf('stations.geojson', /"listed_in":/))
    expect(numberOf('listed:NLD')).toBe(linesOf('stations.geojson', /"country": "NLD"/))
    expect(numberOf('unplaced:world')).toBe(linesOf('stations.geojson', /"geometry": null/))
    expect(numberOf('placed:world')).toBe(linesOf('stations.geojson', /"geometry": \{/))
    expect(numberOf('undated:world')).toBe(linesOf('stations.geojson', /"opened": null/))
    expect(numberOf('inferred:world')).toBe(linesOf('stations.geojson', /"basis": "inferred"/))
    expect(numberOf('listed:110-overseas')).toBe(linesOf('stations.geojson', /"listed_in": "110-overseas"/))
    expect(numberOf('listed:fuzhou')).toBe(linesOf('stations.geojson', /"network": "fuzhou"/))
    expect(numberOf('answers:world')).toBe(linesOf('responses.geojson', /"answers":/))
    expect(numberOf('denials:world')).toBe(linesOf('responses.geojson', /"type": "denial"/))
  })

  it('counts rounds in the country, not return visits', () => {
    const rounds = linesOf('patrols.geojson', /"country": "ITA"/)
    expect(numberOf('rounds:ITA')).toBe(rounds)
    expect(numberOf('rounds:CHN')).toBe(0)
  })

  it('reads one row', () => {
    expect(numberOf('count:count-world-2022-12-sd-102')).toBe(102)
    expect(numberOf('count-countries:count-world-2022-12-sd-102')).toBe(53)
    expect(numberOf('officers:patrol-ita-2017')).toBe(10)
    expect(numberOf('cities:patrol-ita-2017')).toBe(4)
    expect(numberOf('versions:dis-world-countries-investigating')).toBe(3)
  })

  it('is a difference, a part or a span of days', () => {
    const listed = linesOf('stations.geojson', /"listed_in":/)
    const placed = linesOf('stations.geojson', /"geometry": \{/)
    expect(numberOf('difference:count:count-world-2022-12-sd-102,listed:world')).toBe(102 - listed)
    expect(numberOf('percent:placed:world,listed:world')).toBe(Math.round((100 * placed) / listed))
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
    expect(dateOf('date:wenzhou-gov-2019')).toBe('2019-09-09')
    expect(dateOf('date:count-world-2022-12-sd-102')).toBe('2022-12')
  })

  it('is never made up', () => {
    expect(resolve('date:ita-venice')).toMatchObject({ found: '"ita-venice" has no date' })
    expect(resolve('month:ev-pilots-2016')).toMatchObject({ expected: 'a date with a month' })
    expect(resolve('year:resp-gbr-police-2023')).toMatchObject({ expected: 'a date with one year' })
    expect(resolve('days:ev-pilots-2016,patrol-ita-2016')).toMatchObject({ expected: 'a date known to the day' })
  })
})

describe('a reference to a thing', () => {
  it('leads to what is there', () => {
    expect(resolve('country:GBR')).toEqual({ kind: 'link', to: 'country', id: 'GBR' })
    expect(resolve('page:method')).toEqual({ kind: 'link', to: 'page', id: 'method' })
    expect(resolve('disagreement:dis-irl-activity')).toEqual({
      kind: 'link',
      to: 'disagreement',
      id: 'dis-irl-activity',
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
