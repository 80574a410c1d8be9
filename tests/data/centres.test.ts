/** Centres that are run openly: nobody alleges them, so nothing of the atlas says so. */
import { expect, test } from 'vitest'
import { answerOf } from '../../src/select/answer/answer-of.ts'
import { TODAY } from '../../src/select/answer/host-words.ts'
import { formatKind, formatRecord } from '../../src/words/format/record-label.ts'
import { english } from '../support/english.ts'
import { realDataset, realIndex } from '../support/real-data.ts'

const t = english.core
const centres = realIndex.records.filter(({ type }) => type === 'community-police-cooperation-centre')

test('are a layer and a kind of their own', () => {
  expect(centres.length).toBeGreaterThan(0)
  for (const record of centres) {
    expect([record.kind, record.layer]).toEqual(['centre', 'centres'])
    expect(formatKind(record, t)).toBe('Openly run centre')
    expect(formatRecord(record, realIndex, t)).toMatch(/^Openly run centre, /)
  }
  expect(realDataset.records.filter(({ kind }) => kind === 'site').length).toBeGreaterThan(0)
})

test('count among no alleged sites', () => {
  for (const iso3 of new Set(centres.flatMap(({ country }) => country ?? []))) {
    const sites = realIndex.records.filter(({ kind, country }) => kind === 'site' && country === iso3)
    expect(answerOf(realIndex, iso3, TODAY).alleged.sites).toBe(sites.length)
  }
})
