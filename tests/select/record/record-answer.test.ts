import { describe, expect, test } from 'vitest'
import type { Clock } from '../../../src/model/atlas-index.ts'
import { createIndex } from '../../../src/model/create-index.ts'
import { AFTER, parseMonth } from '../../../src/model/months.ts'
import type { Spoken } from '../../../src/select/answer/spoken.ts'
import { selectPart } from '../../../src/select/record/dataset-part.ts'
import { createLookup } from '../../../src/select/record/part-lookup.ts'
import { recordAnswers } from '../../../src/select/record/record-answer.ts'
import { recordAnswerChanges } from '../../../src/select/record/record-answer-changes.ts'
import { CHARGE, CONCERNED, concernedDataset } from '../../support/concerned.ts'

const dataset = concernedDataset('')
const index = createIndex(dataset)

function answerTo(id: string, country: string | null, month?: string, clock: Clock = 'happened') {
  const lookup = createLookup(selectPart(dataset, country), index)
  const told = lookup.told(id)
  if (!told) throw new Error(`no record ${id}`)
  return recordAnswers(told.record, lookup)({ to: month === undefined ? AFTER : (parseMonth(month) ?? 0), clock })
}

const idOf = (word: Spoken | null) => word?.record.id ?? null

describe('the answer to a record', () => {
  test('is that of its moment', () => {
    const id = 'nld-amsterdam-qingtian'
    expect(idOf(answerTo(id, 'NLD', '2022-09').host)).toBeNull()
    expect(idOf(answerTo(id, 'NLD', '2022-11').host)).toBe('resp-nld-government-2022-11-01')
    expect(idOf(answerTo(id, 'NLD').host)).toBe('resp-nld-government-2022-12-20')
  })

  test('says of an alleged place which side has not answered, and of nothing else', () => {
    expect(answerTo('nld-amsterdam-qingtian', 'NLD', '2022-09').open).toBe(true)
    expect(answerTo('patrol-ita-2016', 'ITA').open).toBe(false)
  })

  test('has the word of those concerned beside the place and beside the charge', () => {
    expect(idOf(answerTo('usa-new-york-fuzhou', 'USA').concerned)).toBe(CONCERNED)
    expect(idOf(answerTo(CHARGE, 'USA').concerned)).toBe(CONCERNED)
    expect(idOf(answerTo(CHARGE, 'USA', '2023-04').concerned)).toBeNull()
  })

  test('tells a closing once: by the side whose word it is, or else by itself', () => {
    const { host, closings, unclosed } = answerTo('cze-prague-fuzhou', 'CZE')
    expect(idOf(host)).toBe('resp-cze-government-2022-12-08')
    expect([closings, unclosed]).toEqual([[], false])
    const usa = answerTo('usa-new-york-fuzhou', 'USA')
    expect(idOf(usa.host)).not.toBe('resp-usa-closed-2022')
    expect(usa.closings.map(idOf)).toEqual(['resp-usa-closed-2022'])
  })

  test('knows of no closing before it was told', () => {
    expect(answerTo('gbr-london-fuzhou-1', 'GBR', '2023-05')).toMatchObject({ closings: [], unclosed: true })
  })

  test('says where China spoke of the reports as a whole, and not of the place', () => {
    expect(answerTo('gbr-london-fuzhou-1', 'GBR', '2022-12')).toMatchObject({ general: true })
    expect(answerTo('gbr-london-fuzhou-1', 'GBR')).toMatchObject({ general: false })
  })

  test('to an event or a patrol is told by no sentence about stations', () => {
    const { host, china, concerned } = answerTo('patrol-ita-2016', 'ITA')
    expect([host, china, concerned]).toEqual([null, null, null])
  })
})

describe('its changes', () => {
  test('are each another, on both clocks', () => {
    const changes = recordAnswerChanges(selectPart(dataset, 'NLD'), index, 'nld-amsterdam-qingtian')
    const happened = changes.filter(({ moment }) => moment.clock === 'happened').map(({ host }) => idOf(host))
    expect(happened[0]).toBeNull()
    expect(happened.at(-1)).toBe('resp-nld-government-2022-12-20')
    expect(changes.length).toBeGreaterThan(happened.length)
  })

  test('are none where nobody answers what is no place', () => {
    expect(recordAnswerChanges(selectPart(dataset, 'ITA'), index, 'patrol-ita-2016')).toEqual([])
  })
})
