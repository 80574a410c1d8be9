/** Whoever asks who answers a record is told the same. */
import { describe, expect, test } from 'vitest'
import { HOST_ACTORS } from '../../src/model/vocabulary.ts'
import { countAnswers } from '../../src/page/panels/count-answers.ts'
import { hostWords } from '../../src/select/answer/host-words.ts'
import type { Answers } from '../../src/select/record/claims.ts'
import { createCountryView } from '../../src/select/record/country-view.ts'
import { selectPart } from '../../src/select/record/dataset-part.ts'
import { createRecordView } from '../../src/select/record/record-view.ts'
import { realDataset, realIndex } from '../support/real-data.ts'

const PARTS = new Map(
  [null, ...realIndex.countries.map(({ iso3 }) => iso3)].map((iso3) => [iso3, selectPart(realDataset, iso3)]),
)

/** @throws when there is no such country */
function partOf(country: string | null) {
  const part = PARTS.get(country)
  if (!part) throw new Error(`there is no part of ${country}`)
  return part
}

function idsOf({ host, china, others }: Answers): readonly string[] {
  return [...host, ...china, ...others].map(({ ref }) => ref.id)
}

const VIEWS = realDataset.records.map(({ country, id }) => createRecordView(partOf(country), realIndex, id))
const COUNTRIES = realIndex.countries.map(({ iso3 }) => createCountryView(partOf(iso3), realIndex))
const ALLEGED = VIEWS.filter(({ told }) => told.record.kind === 'station' || told.record.kind === 'site')

describe('over the whole dataset', () => {
  test('no record is shown answers and called unanswered', () => {
    const answered = VIEWS.filter(({ answers, general }) => countAnswers(answers) + countAnswers(general) > 0)
    const wrong = answered.filter(({ unknowns }) => unknowns.includes('answer'))
    expect(answered.length).toBeGreaterThan(100)
    expect(wrong.map(({ told }) => told.ref.id)).toEqual([])
  })

  test('the host is called silent exactly where none of its answers is shown', () => {
    const wrong = ALLEGED.filter(({ answers, general, country, unknowns }) => {
      const hosts = [...answers.host, ...general.host].filter(({ record }) => HOST_ACTORS.has(record.actor))
      const own = hosts.filter(({ record }) => record.country === country?.iso3)
      return unknowns.includes('host-answer') === own.length > 0
    })
    expect(wrong.map(({ told }) => told.ref.id)).toEqual([])
  })

  test('a country’s page counts as unanswered what its records’ own pages do', () => {
    for (const { country, unknowns } of COUNTRIES) {
      const own = ALLEGED.filter((view) => view.country?.iso3 === country.iso3)
      for (const key of ['answer', 'host-answer'] as const) {
        const count = unknowns.find((unknown) => unknown.key === key)?.count ?? 0
        expect(count, country.slug).toBe(own.filter((view) => view.unknowns.includes(key)).length)
      }
    }
  })

  test('a country’s page and a record’s own page show the same answers to it', () => {
    for (const { stations, sites, general } of COUNTRIES) {
      const all = new Set(idsOf(general))
      for (const { claims, answers } of [...stations, ...sites]) {
        for (const { ref } of claims) {
          const view = VIEWS.find(({ told }) => told.ref.id === ref.id)
          expect(view && idsOf(view.answers), ref.id).toEqual(idsOf(answers))
          for (const id of view ? idsOf(view.general) : []) expect(all, ref.id).toContain(id)
        }
      }
    }
  })

  test('each word that may decide a country’s class stands as an answer to a place or to all that is alleged', () => {
    for (const { country, stations, sites, general } of COUNTRIES) {
      const shown = new Set([general, ...[...stations, ...sites].map(({ answers }) => answers)].flatMap(idsOf))
      for (const { record } of hostWords(realIndex).get(country.iso3) ?? []) {
        expect(shown, country.slug).toContain(record.id)
      }
    }
  })
})
