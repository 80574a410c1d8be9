/** A page or the dataset as it is cited: plain text, BibTeX, CSL-JSON. Pure: what day it is comes in. */
import type { ShareMessages } from '../../words/words.ts'

export interface Cited {
  readonly type: 'webpage' | 'dataset'
  /** As a key: letters, digits, hyphens. */
  readonly id: string
  readonly title: string
  readonly url: string
  readonly version: string
  /** The day of the data, as EDTF; its year, month and day are read as far as they are given. */
  readonly asOf: string
  /** The day of access: `2026-12-03`. */
  readonly accessed: string
}

const CITATION_FORMS = ['text', 'bibtex', 'csl'] as const
export type CitationForm = (typeof CITATION_FORMS)[number]

/** What citations say in words: dates are the caller's to format. */
interface CitationWords extends Pick<ShareMessages, 'publisher' | 'cited' | 'citedNote'> {
  readonly date: (edtf: string) => string
}

/** The visitor's own day, as a date without time. */
export function formatToday(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** `2026-11-23` as `[2026, 11, 23]`. */
function partsOf(date: string): readonly number[] {
  return (/^\d{4}(-\d{2}){0,2}/.exec(date)?.[0] ?? '').split('-').filter(Boolean).map(Number)
}

export function formatText({ title, version, asOf, url, accessed }: Cited, words: CitationWords): string {
  return words.cited(title, version, words.date(asOf), url, words.date(accessed))
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text that TeX prints as it stands. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}#$%&_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`)
}

/** An address in a field of BibTeX: its braces have to pair, whatever stands in it. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent)
}

/** As `@misc`, which every style knows; `url`, `urldate` and `version` are read by BibLaTeX. Double braces keep capitals. */
export function formatBibtex(cited: Cited, words: CitationWords): string {
  const [year = ''] = partsOf(cited.asOf)
  const fields = {
    author: `{${escapeTex(words.publisher)}}`,
    title: `{${escapeTex(cited.title)}}`,
    year: String(year),
    version: escapeTex(cited.version),
    url: escapeUrl(cited.url),
    urldate: cited.accessed,
    note: escapeTex(words.citedNote(cited.version, words.date(cited.asOf))),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${cited.id},\n${lines.join(',\n')}\n}`
}

function createCsl(cited: Cited, words: CitationWords) {
  const isPage = cited.type === 'webpage'
  return {
    id: cited.id,
    type: cited.type,
    title: cited.title,
    ...(isPage && { 'container-title': words.publisher }),
    author: [{ literal: words.publisher }],
    ...(!isPage && { publisher: words.publisher }),
    issued: { 'date-parts': [partsOf(cited.asOf)] },
    accessed: { 'date-parts': [partsOf(cited.accessed)] },
    version: cited.version,
    URL: cited.url,
    note: words.citedNote(cited.version, words.date(cited.asOf)),
  }
}

/** A list of one, as reference managers import it. */
export function formatCsl(cited: Cited, words: CitationWords): string {
  return JSON.stringify([createCsl(cited, words)], null, 2)
}

export function formatCitation(form: CitationForm, cited: Cited, words: CitationWords): string {
  switch (form) {
    case 'text':
      return formatText(cited, words)
    case 'bibtex':
      return formatBibtex(cited, words)
    case 'csl':
      return formatCsl(cited, words)
  }
}
