import { describe, expect, test } from 'vitest'
import { selectAnswers } from '../../src/select/answers.ts'
import { selectCountryUnknowns, selectUnknowns } from '../../src/select/unknowns.ts'
import { realIndex, realRecord } from '../support/real-data.ts'

const unknownsOf = (id: string) => selectUnknowns(realRecord(id), realIndex)
const answersOf = (id: string) => selectAnswers(realRecord(id), realIndex).map((answer) => answer.id)

describe('what is not known', () => {
  test('of an inferred station of no city: nearly everything', () => {
    expect(unknownsOf('brn-unplaced')).toEqual(['opening', 'closing', 'city', 'network', 'host-answer'])
  })

  test('of Amsterdam: only the days of its opening and closing', () => {
    expect(unknownsOf('nld-amsterdam-qingtian')).toEqual(['date-precision'])
  })

  test('of Sicily: the city too, for an island is none', () => {
    expect(unknownsOf('ita-sicily')).toContain('city')
  })

  test('of a patrol round without an answer: the answer', () => {
    expect(unknownsOf('patrol-hrv-2018')).toEqual(['date-precision', 'answer'])
  })

  test('of a record without a dated source: when it became public', () => {
    expect(unknownsOf('zaf-cape-town-centre')).toContain('public-date')
  })

  test('of an event or an agreement: nothing that cannot be asked of it', () => {
    expect(unknownsOf('ev-110-overseas-2022-09-12')).toEqual([])
  })

  test('of a country, in numbers', () => {
    expect(selectCountryUnknowns(realIndex, 'ITA')).toEqual([
      { key: 'opening', count: 8, of: 11 },
      { key: 'closing', count: 10, of: 11 },
      { key: 'city', count: 3, of: 11 },
      { key: 'network', count: 5, of: 11 },
      { key: 'date-precision', count: 3, of: 3 },
    ])
  })
})

describe('the answers to a record', () => {
  test('are those that name it, in the order of time, and those that answer them', () => {
    const answers = answersOf('usa-new-york-fuzhou')
    expect(answers).toContain('resp-usa-plea-2024-12-18')
    expect(answers.indexOf('resp-usa-police-2022-10')).toBeLessThan(answers.indexOf('resp-usa-charge-2023-04-17'))
  })

  test('are also those to all of its country, and of China to the report that lists it', () => {
    const answers = answersOf('ita-sicily')
    expect(answers).toContain('resp-ita-police-2022-11-16')
    expect(answersOf('irl-dublin-fuzhou')).toContain('resp-world-mfa-cnn-2022-11')
  })

  test('are never those of another country', () => {
    const station = realRecord('irl-dublin-fuzhou')
    const countries = selectAnswers(station, realIndex).map(({ country }) => country)
    expect([...new Set(countries)].sort()).toEqual(['IRL', null])
  })

  test('to a patrol round are not those to all alleged stations of the country', () => {
    expect(answersOf('patrol-ita-2016')).toEqual(['resp-ita-government-2022-12-19'])
  })
})
