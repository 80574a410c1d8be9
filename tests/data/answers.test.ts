/** What the atlas says of each country, as it follows from the facts. */
import { describe, expect, test } from 'vitest'
import { CLOCKS } from '../../src/model/atlas-index.ts'
import { formatCslDate } from '../../src/model/csl-date.ts'
import { parseInterval } from '../../src/model/interval.ts'
import { AFTER, windowOf } from '../../src/model/months.ts'
import { HOST_ACTORS } from '../../src/model/vocabulary.ts'
import { type Answer, answerOf } from '../../src/select/answer/answer-of.ts'
import { TODAY } from '../../src/select/answer/host-words.ts'
import { formatAnswers } from '../../src/site/answers.ts'
import { enCore } from '../../src/words/en/core.ts'
import { realDataset, realIndex } from '../support/real-data.ts'

const issued = new Map(realDataset.sources.map((source) => [source.id, source.issued]))

/** The first day on which a source may have come out, since 1970-01-01; infinite where it is undated. */
function issuedOn(id: string): number {
  const date = issued.get(id)
  return date ? parseInterval(formatCslDate(date)).earliest : Infinity
}

/** Each country at each position of the timeline, on both clocks. */
function forEachAnswer(check: (answer: Answer) => void): void {
  for (const { iso3 } of realIndex.countries) {
    for (const clock of CLOCKS) for (let to = 0; to <= AFTER; to += 1) check(answerOf(realIndex, iso3, { to, clock }))
  }
}

function wordsOf({ host, china, concerned }: Answer) {
  return [host.deciding, host.newest, china.denial, china.own, china.general, concerned].flatMap((word) => word ?? [])
}

test('are those that were read against the data, line by line', async () => {
  // They were read of these data, whatever the release that the data are of.
  const table = formatAnswers(realIndex, enCore).replace(/, release [\d.]+\.\n/, '.\n')
  await expect(table).toMatchFileSnapshot('__snapshots__/answers.txt')
})

describe('no word of an answer', () => {
  test('lies after its moment', () => {
    forEachAnswer((answer) => {
      const end = windowOf(0, answer.moment.to).to
      for (const { record } of wordsOf(answer)) {
        if (Number.isFinite(end)) expect(record.spans[answer.moment.clock].startMax).toBeLessThan(end)
      }
    })
  })

  test('is older than the first claim about the country', () => {
    for (const { iso3 } of realIndex.countries) {
      const places = realDataset.records.filter(
        ({ kind, country }) => (kind === 'station' || kind === 'site') && country === iso3,
      )
      const ids = new Set(places.map(({ id }) => id))
      const claims = realDataset.records.filter(
        (record) => ids.has(record.id) || (record.kind === 'event' && record.about?.some((id) => ids.has(id))),
      )
      const first = Math.min(...claims.flatMap(({ sources }) => sources.map(issuedOn)))
      if (!Number.isFinite(first)) continue
      const { host } = answerOf(realIndex, iso3, TODAY)
      for (const word of [host.deciding, host.newest]) {
        if (word) expect(word.record.spans.happened.startMax, word.record.id).toBeGreaterThanOrEqual(first)
      }
    }
  })

  test('speaks for a country and is not its own', () => {
    forEachAnswer(({ country, host }) => {
      for (const word of [host.deciding, host.newest]) {
        if (!word) continue
        expect(word.record.country).toBe(country.iso3)
        expect(HOST_ACTORS.has(word.record.actor ?? 'ngo')).toBe(true)
      }
    })
  })

  test('is stronger than its record: who is not quoted is not made to speak, and weak sources are named', () => {
    forEachAnswer((answer) => {
      for (const word of wordsOf(answer)) {
        const { said, stance, attested, type } = word.record
        const sentence = enCore.answer.spoken(word)
        const isTold = type !== 'silence' && type !== 'refusal'
        if (isTold && (stance === 'reports' || said === 'unnamed' || said === 'third' || said === 'official')) {
          expect(sentence).toMatch(/(reported|said) that/)
        }
        expect(sentence.includes('weak sources')).toBe(attested === 'weak')
      }
    })
  })
})
