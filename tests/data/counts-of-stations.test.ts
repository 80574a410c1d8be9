/** Wherever stations are counted, only what a list names is counted as listed, as the answer of the country has it. */
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { createList } from '../../src/page/app/home-model.ts'
import { answerOf } from '../../src/select/answer/answer-of.ts'
import { TODAY } from '../../src/select/answer/host-words.ts'
import { selectCountryRows } from '../../src/select/record/country-rows.ts'
import { selectSummary } from '../../src/select/record/summary.ts'
import { selectCoverage } from '../../src/select/time/coverage.ts'
import { describeCountryPicture, describeWorldPicture } from '../../src/site/picture-words.ts'
import { createCountryDrawings, createWorldDrawing } from '../../src/site/preview/create-previews.tsx'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { en, english } from '../support/english.ts'
import { text } from '../support/html.ts'
import { realIndex } from '../support/real-data.ts'

const COUNTED = /(\d+) (?:more )?alleged stations?/g
const draw = createCountryDrawings({ index: realIndex, t: en, words: english.preview })

function allegedIn(iso3: string) {
  const { listed, inferred } = answerOf(realIndex, iso3, TODAY).alleged
  return { named: listed - inferred, inferred }
}

/** How many alleged stations a text counts, each time that it does. */
function countsIn(words: string): readonly number[] {
  return [...words.matchAll(COUNTED)].map(([, n]) => Number(n))
}

describe.each(realIndex.countries.map((country) => [country.iso3, country] as const))('%s', (iso3, country) => {
  const { named, inferred } = allegedIn(iso3)

  test('has a preview image that counts as the answer does', () => {
    const words = text(renderToString(draw(country).words))
    const { basis } = answerOf(realIndex, iso3, TODAY).alleged
    // Of a place that follows from a total, the sentence says that the total leaves room for it.
    const expected = basis === 'total' ? inferred : named
    expect(countsIn(words).filter((n) => n !== expected)).toEqual([])
    if (inferred > 0 && named > 0) expect(words).toContain(`No list names ${inferred} more, which the atlas infers.`)
    if (named === 0) expect(words).not.toMatch(/NGO Safeguard Defenders listed/)
  })

  test('has a picture whose words count as the answer does', () => {
    const [own] = describeCountryPicture(iso3, realIndex, en).split('Not on the map')
    expect(countsIn(own ?? '')).toEqual(named > 0 ? [named] : [])
    if (inferred > 0) expect(own).toMatch(new RegExp(`${inferred} inferred entr`))
  })

  test('has numbers of its entries that are those of the answer', () => {
    const coverage = selectCoverage(realIndex, iso3)
    expect(coverage).toMatchObject({ listed: named + inferred, inferred })
    if (named + inferred > 0) expect(en.coverage(coverage)).toContain(`Listed here: ${named}`)
    const row = selectCountryRows(realIndex).find((one) => one.country.iso3 === iso3)
    expect(row).toMatchObject({ listed: named, inferred })
    expect(row?.firstListed?.inferred ?? false).toBe(false)
  })
})

test('the numbers of the world are the sums of those of the countries', () => {
  const parts = realIndex.countries.map(({ iso3 }) => allegedIn(iso3))
  const inferred = parts.reduce((sum, part) => sum + part.inferred, 0)
  const named = parts.reduce((sum, part) => sum + part.named, 0)
  expect(selectCoverage(realIndex, null)).toMatchObject({ listed: named + inferred, inferred })
  expect(selectSummary(realIndex, DEFAULT_STATE).inferred).toBe(inferred)
  expect(describeWorldPicture(realIndex, en)).toContain(`${named} alleged stations and ${inferred} inferred entries`)
  const image = text(renderToString(createWorldDrawing({ index: realIndex, t: en, words: english.preview }).words))
  expect(image).toContain(`Inferred, and in no list: ${inferred}.`)
})

test('the list of the home page says of nothing inferred that a report lists it', () => {
  const inferred = new Set(realIndex.records.filter((record) => record.inferred).map(({ id }) => id))
  const items = createList(realIndex, DEFAULT_STATE, en).flatMap((entry) => entry.items)
  const told = items.filter(({ id }) => inferred.has(id))
  expect(told).toHaveLength(inferred.size)
  expect(told.filter(({ detail }) => detail.includes('listed in'))).toEqual([])
})
