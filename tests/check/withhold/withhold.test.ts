import { describe, expect, test } from 'vitest'
import { type DataFiles, withhold } from '../../../src/check/withhold/withhold.ts'
import { createIndex } from '../../../src/model/create-index.ts'
import { createDataset, type Dataset, type Withholding } from '../../../src/model/dataset.ts'
import { createLessonView } from '../../../src/select/lesson/lesson-view.ts'
import { createCountryView } from '../../../src/select/record/country-view.ts'
import { selectPart, selectWhole } from '../../../src/select/record/dataset-part.ts'
import { createDisagreementView } from '../../../src/select/record/disagreement-view.ts'
import { createLookup } from '../../../src/select/record/part-lookup.ts'
import { createRecordView } from '../../../src/select/record/record-view.ts'
import { readLessons } from '../../support/read-data.ts'
import { SMALL_FOLDER, smallDataset, smallRaw } from '../../support/small-data.ts'

const REASON = 'Somebody could be recognised.'
const LESSONS = readLessons(SMALL_FOLDER)

function entry(id: string, field?: string): Withholding {
  return { id, ...(field && { field }), date: '2026-11-20', reason: REASON, by: 'request' }
}

function apply(entries: readonly Withholding[], more: Partial<DataFiles['files']> = {}, lessons = LESSONS): DataFiles {
  return withhold({ files: { ...smallRaw, ...more, 'withheld.json': [...entries] }, lessons })
}

function publish(...entries: readonly Withholding[]): Dataset {
  const { files, lessons } = apply(entries)
  return createDataset(files, lessons)
}

const STATION = 'nld-amsterdam-qingtian'
const DISAGREEMENT = 'dis-nld-networks'

test('where nothing is withheld the data are published as they are', () => {
  const { files, lessons } = apply([])
  expect([files, lessons]).toEqual([{ ...smallRaw, 'withheld.json': [] }, LESSONS])
})

describe('a whole record', () => {
  test('is gone, and its history with it', () => {
    const change = {
      date: '2026-11-27',
      record: STATION,
      kind: 'corrected',
      field: 'note',
      reason: 'Told so.',
    } as const
    const { files } = apply([entry(STATION)], { 'changes.json': [change, { ...change, record: 'can-montreal' }] })
    expect(files['stations.geojson'].features.some(({ id }) => id === STATION)).toBe(false)
    expect(files['changes.json'].map(({ record }) => record)).toEqual(['can-montreal'])
  })

  test('takes the sources with it that stand for nothing else, and no other', () => {
    const left = publish(entry('agr-fji-2011')).sources.map(({ id }) => id)
    const lost = smallDataset.sources.map(({ id }) => id).filter((id) => !left.includes(id))
    expect(lost).toEqual(['guardian-fiji-2023'])
    const standing = smallDataset.records.filter(({ id }) => id !== 'agr-fji-2011').flatMap(({ sources }) => sources)
    expect(lost.filter((id) => standing.includes(id))).toEqual([])
  })

  test('keeps its id where another names it, as its address says why', () => {
    const { records } = publish(entry(STATION))
    expect(records.find(({ id }) => id === 'resp-nld-mfa-2022-10-26')).toMatchObject({
      answers: expect.arrayContaining([STATION]),
    })
  })

  test('keeps its address in the index', () => {
    expect(createIndex(publish(entry(STATION), entry('can-montreal', 'note'))).removed).toContain(STATION)
  })
})

describe('a wording', () => {
  test('is told to be withheld where it stood', () => {
    const { records } = publish(entry('patrol-ita-2016', 'text'))
    expect(records.find(({ id }) => id === 'patrol-ita-2016')).toMatchObject({
      text: 'This wording is withheld (2026-11-20): Somebody could be recognised.',
    })
  })

  test('is what a title is made of', () => {
    const { records } = createIndex(publish(entry('agr-fji-2011', 'text')))
    expect(records.find(({ id }) => id === 'agr-fji-2011')?.title).toMatch(/^This wording is withheld/)
  })

  test('is left out of its history, and of the reason there', () => {
    const change = {
      date: '2026-11-27',
      record: 'patrol-ita-2016',
      kind: 'corrected',
      reason: 'It told of X.',
    } as const
    const { files } = apply([entry('patrol-ita-2016', 'text')], {
      'changes.json': [
        { ...change, field: 'text', from: 'X.', to: 'Y.' },
        { ...change, field: 'officers', from: '3', to: '4' },
      ],
    })
    expect(files['changes.json']).toEqual([
      { ...change, field: 'text', withheld: true, reason: `This wording is withheld (2026-11-20): ${REASON}` },
      { ...change, field: 'officers', from: '3', to: '4' },
    ])
  })

  test('of a title is in our language', () => {
    const { sources } = publish(entry('spiegel-qingtian', 'title'))
    expect(sources.find(({ id }) => id === 'spiegel-qingtian')?.custom.title_language).toBe('en')
  })
})

describe('a disagreement', () => {
  test('of which one version is left is none any more', () => {
    const versions = smallRaw['disagreements.json'].find(({ id }) => id === DISAGREEMENT)?.versions ?? []
    const { disagreements } = publish(...versions.slice(1).flatMap(({ sources }) => sources.map((id) => entry(id))))
    expect(disagreements.some(({ id }) => id === DISAGREEMENT)).toBe(false)
  })

  test('about nothing but what is withheld is withheld', () => {
    const ids = smallRaw['disagreements.json'].find(({ id }) => id === DISAGREEMENT)?.records ?? []
    expect(publish(...ids.map((id) => entry(id))).disagreements.some(({ id }) => id === DISAGREEMENT)).toBe(false)
    expect(publish(entry(ids[0] ?? '')).disagreements.some(({ id }) => id === DISAGREEMENT)).toBe(ids.length > 1)
  })
})

describe('a lesson', () => {
  const [lesson] = LESSONS
  const [step] = lesson?.steps ?? []
  if (!lesson || !step) throw new Error('tests/small/ has no lesson (expected one with a step)')
  const opened = {
    ...step,
    view: `?record=${STATION}`,
    documents: [STATION, DISAGREEMENT],
    look: `Look at {record:${STATION}|the first} and {date:${STATION}}.`,
  }
  const taught = (entries: readonly Withholding[]) =>
    apply(entries, {}, [{ ...lesson, steps: [opened] }]).lessons[0]?.steps[0]

  test('shows the stage without it, and says so', () => {
    expect(taught([entry(STATION)])).toMatchObject({ view: '', documents: [DISAGREEMENT] })
    expect(taught([entry(STATION)])?.text).toEqual([
      ...step.text,
      'An entry that belongs to this step is withheld (2026-11-20): Somebody could be recognised.',
    ])
  })

  test('keeps its own words of what is gone, and takes no name and no date of it', () => {
    expect(taught([entry(STATION)])?.look).toBe('Look at the first and [withheld].')
  })

  test('stays as it is where something else is withheld', () => {
    expect(taught([entry('can-montreal')])).toEqual(opened)
  })
})

const NEEDED = new Set([
  ...smallRaw['reports.json'].flatMap(({ published, count }) => [published, count]),
  ...smallRaw['networks.json'].map(({ launched }) => launched),
])
const THINGS = [...smallDataset.records, ...smallDataset.counts, ...smallDataset.disagreements]

test('whatever is withheld, all that stands can be told', () => {
  for (const { id } of THINGS.filter((thing) => !NEEDED.has(thing.id))) {
    const dataset = publish(entry(id))
    const index = createIndex(dataset)
    for (const country of [...new Set(dataset.records.map((record) => record.country))]) {
      const part = selectPart(dataset, country)
      if (country !== null) createCountryView(part, index)
      for (const record of part.records) createRecordView(part, index, record.id)
    }
    const lookup = createLookup(selectWhole(dataset), index)
    for (const row of dataset.disagreements) createDisagreementView(row, lookup)
    for (const row of dataset.lessons) createLessonView(row, dataset, index)
  }
})
