import { expect, test } from 'vitest'
import { linkedRecords, section, text } from '../../support/html.ts'
import { smallDataset } from '../../support/small-data.ts'
import { smallPage } from '../../support/small-pages.ts'

test('an unknown opening lies between the network’s launch and the listing', () => {
  expect(text(section(smallPage('record/aut-vienna-qingtian/'), 'when'))).toContain(
    'Its opening is not known. It may lie between 2018, when sources say its network began, and 12 September 2022, when the report came out.',
  )
})

test('that nobody reported a closing is said only where no answer reports one, with the day of the data', () => {
  for (const record of smallDataset.records) {
    if (record.kind !== 'station') continue
    const words = text(section(smallPage(`record/${record.id}/`), 'when'))
    const said = words.includes('closed or inactive')
    expect(words.includes('We found no report that it closed (as of'), record.id).toBe(record.closed === null && !said)
    expect(words.includes('Closing reported:'), record.id).toBe(record.closed !== null)
    expect(words.replaceAll('inactive', ''), record.id).not.toMatch(/still|remains|active/i)
  }
})

test('an inferred station is attributed to nobody and says how it follows', () => {
  for (const record of smallDataset.records) {
    if (record.kind !== 'station') continue
    const words = text(smallPage(`record/${record.id}/`))
    const inferred = record.basis === 'inferred'
    expect(words.includes('Safeguard Defenders alleged it'), record.id).toBe(!inferred)
    expect(words.includes('We found no page that names it'), record.id).toBe(inferred)
  }
})

test('a network that only weak sources name is told as such', () => {
  const low = smallDataset.records.filter((record) => record.kind === 'station' && record.network_confidence === 'low')
  expect(low.length).toBeGreaterThan(0)
  for (const { id } of low)
    expect(text(smallPage(`record/${id}/`))).toContain('Only weak sources name the police network.')
})

test('a weakly sourced record is marked', () => {
  for (const { id, attested } of smallDataset.records) {
    if (attested === 'weak') expect(text(smallPage(`record/${id}/`))).toContain('Weakly sourced')
  }
})

test('an answer names what it answers, and is answered in turn', () => {
  expect(linkedRecords(section(smallPage('record/resp-ita-embassy-2022-11-16/'), 'answered'))).toEqual([
    'resp-ita-police-2022-11-16',
  ])
  expect(linkedRecords(section(smallPage('record/resp-ita-police-2022-11-16/'), 'answers'))).toContain(
    'resp-ita-embassy-2022-11-16',
  )
})

test('a record without a change has been there since the first release', () => {
  expect(text(section(smallPage('record/patrol-ita-2016/'), 'history'))).toContain('since its first release, 0.1.0')
})

test('a round that one page denies shows the disagreement', () => {
  expect(text(section(smallPage('record/patrol-ita-2019/'), 'disagreements'))).toContain('CNN')
})

test('an opening and a closing are told once', () => {
  for (const record of smallDataset.records) {
    if (record.kind !== 'station') continue
    const words = text(smallPage(`record/${record.id}/`)).split('Answers')[0] ?? ''
    expect(words.match(/A source gives its opening/g) ?? [], record.id).toHaveLength(record.opened === null ? 0 : 1)
    expect(words.match(/Closing reported:/g) ?? [], record.id).toHaveLength(record.closed === null ? 0 : 1)
  }
})

test('the report that lists a station is named as a report', () => {
  const html = smallPage('record/aut-vienna-qingtian/')
  expect(text(html)).toContain('Report “110 Overseas”.')
  expect(text(html)).not.toContain('Listed by')
  expect(linkedRecords(html)).toContain('ev-110-overseas-2022-09-12')
})
