import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AtlasRecord, Source } from '../../src/model/dataset.ts'
import { parseInterval } from '../../src/model/interval.ts'
import { publicationIntervals, publicInterval } from '../../src/model/public-clock.ts'
import { plainDates } from '../support/arbitraries.ts'
import { checkProperty } from '../support/property.ts'
import { smallDataset, smallIndex } from '../support/small-data.ts'

type CslDate = NonNullable<Source['issued']>

function sourceOf(id: string, issued?: CslDate): [string, Source] {
  return [id, { id, ...(issued && { issued }) } as Source]
}

const SOURCES = new Map([
  sourceOf('undated'),
  sourceOf('year', { 'date-parts': [[2022]] }),
  sourceOf('october', { 'date-parts': [[2022, 10, 28]] }),
  sourceOf('next-year', { 'date-parts': [[2023, 4, 17]] }),
])

function publicDate(sources: readonly string[], happened: string) {
  const record = { kind: 'event', sources } as unknown as AtlasRecord
  return publicInterval(record, parseInterval(happened), new Map(), SOURCES)
}

describe('when a record became public', () => {
  test('is the day of its earliest source', () => {
    expect(publicDate(['next-year', 'october'], '2018')).toEqual(parseInterval('2022-10-28'))
  })

  test('may be before that where a source is dated to the year alone', () => {
    expect(publicDate(['october', 'year'], '2018')).toEqual({
      ...parseInterval('2022-10-28'),
      earliest: parseInterval('2022').earliest,
    })
  })

  test('is not before it happened, whatever a source is dated', () => {
    expect(publicDate(['october'], '2022-12-08')).toEqual(parseInterval('2022-12-08'))
  })

  test('is unknown without a dated source', () => {
    expect(publicDate(['undated'], '2018')).toBeNull()
  })

  test('is the day of the report for a station', () => {
    const publications = publicationIntervals(smallDataset)
    expect(publications.get('110-overseas')).toEqual(parseInterval('2022-09-12'))
    for (const { kind, report, spans } of smallIndex.records) {
      if (kind !== 'station') continue
      expect(spans.reported.startMin).toBe(publications.get(report ?? '')?.earliest)
    }
  })
})

test('the two clocks agree where the dates agree: told on the day, public on the day', () => {
  checkProperty(
    fc.property(plainDates, (date) => {
      const parts = date.split('-').map(Number) as [number]
      const record = { kind: 'event', sources: ['own'] } as unknown as AtlasRecord
      const sources = new Map([sourceOf('own', { 'date-parts': [parts] })])
      expect(publicInterval(record, parseInterval(date), new Map(), sources)).toEqual(parseInterval(date))
    }),
  )
})

test('the two clocks agree where the dates agree: a report became public when it came out', () => {
  for (const { published } of smallIndex.reports) {
    const record = smallIndex.records.find(({ id }) => id === published)
    expect(record?.spans.reported).toEqual(record?.spans.happened)
  }
})

test('no record became public for sure before it may have happened', () => {
  for (const { kind, spans } of smallIndex.records) {
    if (kind !== 'station') expect(spans.reported.startMax).toBeGreaterThanOrEqual(spans.happened.startMin)
  }
})
