/** A text of a lesson as finished pieces: prose, figures, dates, and things to link to. */
import { type LessonPart, parseLessonText } from '../../model/lesson-text.ts'
import type { RecordRef } from '../../model/record-ref.ts'
import type { Report } from '../../model/vocabulary.ts'
import type { PartLookup } from '../record/part-lookup.ts'
import { createSourceLine, type SourceLine } from '../record/source-line.ts'
import type { LessonFacts } from './facts.ts'
import { type LinkedPage, type Resolved, resolveReference } from './resolve.ts'
import { isTrouble } from './trouble.ts'

/** `words`: what a link shows instead of the name of its target; null: that name. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** `reference`: what it was taken from, such as `listed:NLD`. */
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean; readonly reference: string }
  | { readonly kind: 'date'; readonly edtf: string; readonly reference: string }
  | { readonly kind: 'record'; readonly ref: RecordRef; readonly words: string | null }
  | { readonly kind: 'source' | 'title'; readonly source: SourceLine; readonly words: string | null }
  | { readonly kind: 'country'; readonly iso2: string; readonly slug: string; readonly words: string | null }
  /** A report leads to the record of its publication. */
  | { readonly kind: 'report'; readonly report: Report; readonly published: string; readonly words: string | null }
  | { readonly kind: 'disagreement'; readonly id: string; readonly topic: string; readonly words: string | null }
  | { readonly kind: 'page'; readonly page: LinkedPage; readonly words: string | null }

export type Pieces = readonly Piece[]

export interface LessonSources {
  readonly facts: LessonFacts
  readonly lookup: PartLookup
}

type Link = Extract<Resolved, { kind: 'link' }>

/** @throws when the target is not there: the check has seen to it that it is */
function createLink({ to, id }: Link, words: string | null, { facts, lookup }: LessonSources): Piece {
  const fail = () => new Error(`the ${to} "${id}" is not in the data (expected data that have passed the check)`)
  switch (to) {
    case 'record': {
      const ref = lookup.ref(id)
      if (!ref) throw fail()
      return { kind: to, ref, words }
    }
    case 'source':
    case 'title': {
      const source = facts.sources.get(id)
      if (!source) throw fail()
      return { kind: to, source: createSourceLine(source), words }
    }
    case 'country': {
      const country = facts.countries.get(id)
      if (!country) throw fail()
      return { kind: to, iso2: country.iso2, slug: country.slug, words }
    }
    case 'report': {
      const report = facts.reports.get(id)
      if (!report) throw fail()
      return { kind: to, report: report.id, published: report.published, words }
    }
    case 'disagreement':
      return { kind: to, id, topic: facts.disagreements.get(id)?.topic ?? id, words }
    case 'page':
      return { kind: to, page: id as LinkedPage, words }
  }
}

function createPiece(part: LessonPart, sources: LessonSources): Piece {
  if (part.kind === 'text') return part
  const resolved = part.kind === 'reference' ? resolveReference(part.reference, sources.facts) : null
  if (part.kind === 'broken' || resolved === null || isTrouble(resolved)) {
    throw new Error(`"${part.source}" gives nothing (expected data that have passed the check)`)
  }
  const reference = `${part.reference.name}:${part.reference.argument}`
  switch (resolved.kind) {
    case 'number':
      return { ...resolved, reference }
    case 'date':
      return { kind: 'date', edtf: resolved.value, reference }
    case 'plain':
      return { kind: 'text', text: resolved.words }
    case 'link':
      return createLink(resolved, part.reference.words, sources)
  }
}

/** @throws when a reference gives nothing */
export function createPieces(text: string, sources: LessonSources): Pieces {
  return parseLessonText(text).map((part) => createPiece(part, sources))
}
