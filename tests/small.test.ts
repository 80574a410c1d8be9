/** The small dataset of the tests is sound, so that what is shown of it could be shown of the real one. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { formatProblem } from '../src/check/problem.ts'
import { LAYERS, POSTURES, type Posture } from '../src/model/vocabulary.ts'
import { selectPosture, selectPostureSteps } from '../src/select/answer/posture.ts'
import { DEFAULT_STATE } from '../src/state/view-state.ts'
import { loadData } from '../src/tool/load-data.ts'
import { SMALL_FOLDER, smallDataset, smallIndex } from './support/small-data.ts'

test('the small dataset has no problem', async () => {
  const result = await loadData(fileURLToPath(SMALL_FOLDER), { edited: false })
  expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([])
})

test('it has records of every layer, and of no country', () => {
  expect(new Set(smallIndex.records.map(({ layer }) => layer))).toEqual(new Set(LAYERS))
  expect(smallIndex.records.some(({ country }) => country === null)).toBe(true)
})

test('it has countries in all classes but two that came later, now or before', () => {
  const postures = smallIndex.countries.flatMap(({ iso3 }) => [
    selectPosture(smallIndex, iso3, DEFAULT_STATE),
    ...selectPostureSteps(smallIndex, iso3, 'happened'),
  ])
  const later = new Set<Posture>(['found-nothing', 'ended'])
  expect(new Set(postures.map(({ posture }) => posture))).toEqual(
    new Set(POSTURES.filter((posture) => !later.has(posture))),
  )
})

test('it has answers of hosts, of China and of others, to places and to all of a country', () => {
  const responses = smallDataset.records.flatMap((record) => (record.kind === 'response' ? [record] : []))
  const actors = new Set(responses.map(({ actor }) => actor))
  for (const actor of ['host-government', 'host-police', 'court', 'embassy', 'china-mfa'])
    expect(actors).toContain(actor)
  expect(responses.some(({ answers }) => answers === 'country')).toBe(true)
})

test('it has dates of every precision', () => {
  const dates = smallIndex.records.flatMap(({ date }) => (date === null ? [] : [date]))
  for (const form of [/^\d{4}$/, /^\d{4}-\d\d$/, /^\d{4}-\d\d-\d\d$/, /[~?]$/]) {
    expect(dates.filter((date) => form.test(date))).not.toEqual([])
  }
})
