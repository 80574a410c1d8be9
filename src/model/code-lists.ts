/** What the codebook explains: each closed list of the records, and where on the page a code has its place. */
import type { AtlasRecord } from './dataset.ts'
import {
  ACTORS,
  AGREEMENT_TYPES,
  ATTESTATIONS,
  CHANNELS,
  EVENT_TYPES,
  OUTCOMES,
  PLACE_PRECISIONS,
  POSTURES,
  RESPONSE_TYPES,
  SITE_TYPES,
  STANCES,
} from './vocabulary.ts'

/** What an answer can be about: not words of the data, but forms that its fields take. */
const ABOUT_FORMS = ['country', 'records', 'part', 'other', 'nothing'] as const
export type AboutForm = (typeof ABOUT_FORMS)[number]

/** How these forms are written in the data. */
export const ABOUT_FIELDS: Readonly<Record<AboutForm, string>> = {
  country: 'answers: "country"',
  records: 'answers: ["…", "…"]',
  part: 'scope: "part"',
  other: 'about_stations: false',
  nothing: 'answers: []',
}

/** The lists in the order of the page, by the word that their anchors begin with. */
export const CODE_LISTS = {
  actor: ACTORS,
  type: RESPONSE_TYPES,
  about: ABOUT_FORMS,
  said: CHANNELS,
  stance: STANCES,
  attested: ATTESTATIONS,
  class: POSTURES,
  site: SITE_TYPES,
  event: EVENT_TYPES,
  outcome: OUTCOMES,
  agreement: AGREEMENT_TYPES,
  place: PLACE_PRECISIONS,
} as const

export type CodeList = keyof typeof CODE_LISTS
export type CodeOf<L extends CodeList> = (typeof CODE_LISTS)[L][number]

/** `type-denial`, as in `/codebook/#type-denial`. */
export function codeAnchor<L extends CodeList>(list: L, code: CodeOf<L>): string {
  return `${list}-${code}`
}

/** Where the codebook explains what kind of word or thing a record is; null where its kind says it all. */
export function typeAnchor(record: AtlasRecord): string | null {
  switch (record.kind) {
    case 'response':
      return codeAnchor('type', record.type)
    case 'event':
      return codeAnchor('event', record.type)
    case 'agreement':
      return codeAnchor('agreement', record.type)
    case 'site':
    case 'centre':
      return codeAnchor('site', record.kind_of_site)
    default:
      return null
  }
}
