/** A source as one line of a list: finished values, and whether it is weak. */
import { ascending } from 'd3'
import { formatCslDate } from '../../model/csl-date.ts'
import type { Source } from '../../model/dataset.ts'
import type { SourceKind } from '../../model/vocabulary.ts'

export interface SourceLine {
  readonly id: string
  /** Who published it; the host of its address where the source says nothing better. */
  readonly publisher: string
  readonly title: string
  /** BCP 47, of the title: of ours where it only describes the page. */
  readonly titleLanguage: string
  /** Whether the title only describes the page, in our words. */
  readonly described: boolean
  /** BCP 47, of the page. */
  readonly language: string
  readonly url: string
  /** EDTF, or null where the page is undated. */
  readonly issued: string | null
  readonly accessed: string
  readonly kind: SourceKind
  /** What is weak about it, in the words of the data; null where nothing is. */
  readonly quality: string | null
  readonly notes: readonly string[]
  /** Whose text it is: of sources that repeat one another, the one that they repeat. */
  readonly origin: string
  /** Whether it only retells or copies its origin. */
  readonly relayed: boolean
}

export function createSourceLine(source: Source): SourceLine {
  const { kind, quality, title_language, title_note, note, revision, agency, relay, title_is } = source.custom
  const publisher = source['container-title'] ?? source.publisher ?? new URL(source.URL).hostname
  return {
    id: source.id,
    publisher,
    title: source.title,
    titleLanguage: title_language ?? source.language,
    described: title_is === 'description',
    language: source.language,
    url: source.URL,
    issued: source.issued ? formatCslDate(source.issued) : null,
    accessed: formatCslDate(source.accessed),
    kind,
    quality: quality ?? null,
    notes: [title_note, note, revision].filter((text) => text !== undefined),
    origin: relay ?? agency ?? publisher,
    relayed: relay !== undefined,
  }
}

/** Oldest first, undated ones last; then by publisher. */
export function bySourceDate(a: SourceLine, b: SourceLine): number {
  return ascending(a.issued ?? '9', b.issued ?? '9') || ascending(a.publisher, b.publisher)
}
