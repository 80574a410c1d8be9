import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LessonPart, parseLessonText, parseReference, REFERENCE_NAMES } from '../../src/model/lesson-text.ts'
import { checkProperty } from '../support/property.ts'

function textOf(part: LessonPart): string {
  return part.kind === 'text' ? part.text : part.source
}

describe('a text of a lesson', () => {
  it('is parted into prose and references', () => {
    expect(parseLessonText('Of {listed:world}, as {record:gbr-belfast|this entry} says.')).toEqual([
      { kind: 'text', text: 'Of ' },
      {
        kind: 'reference',
        reference: { name: 'listed', argument: 'world', words: null },
        source: '{listed:world}',
      },
      { kind: 'text', text: ', as ' },
      {
        kind: 'reference',
        reference: { name: 'record', argument: 'gbr-belfast', words: 'this entry' },
        source: '{record:gbr-belfast|this entry}',
      },
      { kind: 'text', text: ' says.' },
    ])
  })

  it('tells braces that hold no reference', () => {
    const broken = ['{', '}', '{}', '{listed}', '{listed:}', '{verdict:NLD}', '{listed: NLD}', '{listed:NLD|so many}']
    for (const text of broken) expect(parseLessonText(text), text).toEqual([{ kind: 'broken', source: text }])
  })

  it('is lost in no part, whatever it is', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^([a-z]|[{}:|]){0,20}$/))
    checkProperty(fc.property(texts, (text) => parseLessonText(text).map(textOf).join('') === text))
  })

  it('may name every reference there is, and lets links alone have words', () => {
    for (const name of REFERENCE_NAMES) expect(parseReference(`${name}:x`)?.name).toBe(name)
    const worded = REFERENCE_NAMES.filter((name) => parseReference(`${name}:x|so`) !== null)
    expect(worded).toEqual(['record', 'source', 'title', 'country', 'report', 'disagreement', 'page'])
  })
})
