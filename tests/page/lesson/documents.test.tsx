/** Who answers a document of a lesson stands beside it, on screen and on paper. */
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { createIndex } from '../../../src/model/create-index.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { Documents } from '../../../src/page/lesson/documents.tsx'
import { DocumentsInShort } from '../../../src/page/lesson/sheet.tsx'
import { SiteContext } from '../../../src/page/site.ts'
import { createLessonView, type LessonDocument } from '../../../src/select/lesson/lesson-view.ts'
import { createLinker } from '../../../src/state/links.ts'
import { CHARGE, CONCERNED, concernedDataset } from '../../support/concerned.ts'
import { en } from '../../support/english.ts'
import { attribute, type Element, elements, linkedRecords, text } from '../../support/html.ts'

const site = { t: en, link: createLinker({ page: '' }), still: true } as const

function documentsOf(dataset: Dataset): readonly LessonDocument[] {
  const [lesson] = dataset.lessons
  if (!lesson) throw new Error('no lesson')
  return createLessonView(lesson, dataset, createIndex(dataset)).steps[0]?.documents ?? []
}

function answersOn(Part: typeof Documents, dataset: Dataset): readonly Element[] {
  const html = renderToString(
    <SiteContext.Provider value={site}>
      <Part documents={documentsOf(dataset)} />
    </SiteContext.Provider>,
  )
  return elements(html, 'div').filter((element) => attribute(element, 'class') === 'record-answer')
}

describe.each([
  ['the page', Documents],
  ['the worksheet', DocumentsInShort],
] as const)('on %s', (_, Part) => {
  test('those concerned stand beside the place and beside the charge', () => {
    const answers = answersOn(Part, concernedDataset(''))
    expect(answers).toHaveLength(2)
    for (const answer of answers) {
      expect(linkedRecords(answer)).toContain(CONCERNED)
      expect(text(answer)).toMatch(/Those concerned: .*those concerned denied it in May 2023\./i)
    }
    expect(linkedRecords(answers[1] ?? '')).not.toContain(CHARGE)
  })

  test('what has the same answer is told it once', () => {
    const both = concernedDataset('', ['gbr-london-fuzhou-1', 'gbr-london-fuzhou-2'])
    expect(answersOn(Part, both)).toHaveLength(1)
  })

  test('nobody is told to have answered after the moment of the step', () => {
    const [place, charge] = answersOn(Part, concernedDataset('?to=2022-09'))
    expect(text(place ?? '')).toMatch(
      /The country: none recorded by then China: none recorded by then As of September 2022/,
    )
    expect(charge).toBeUndefined()
  })
})
