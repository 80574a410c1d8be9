/** What a reference of a lesson stands for: a number, a date, a thing to link to, or why it stands for nothing. */
import { DATE_NAMES, type LINK_NAMES, type Reference } from '../../model/lesson-text.ts'
import { type DateName, resolveDate } from './dates.ts'
import type { LessonFacts } from './facts.ts'
import { isNumberName, resolveNumber } from './numbers.ts'
import { isTrouble, missing, type Trouble, trouble } from './trouble.ts'

type LinkName = (typeof LINK_NAMES)[number]

export type Resolved =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'link'; readonly to: LinkName; readonly id: string }
  | { readonly kind: 'plain'; readonly words: string }

/** Pages of the atlas that lessons may name. */
const LINKED_PAGES = ['countries', 'chronology', 'sources', 'method', 'codebook', 'data', 'corrections'] as const
export type LinkedPage = (typeof LINKED_PAGES)[number]

const EXPECTED: Readonly<Record<LinkName, string>> = {
  record: 'the id of a record',
  source: 'the id of a source',
  title: 'the id of a source',
  country: 'a country such as ITA',
  report: 'the id of a report',
  disagreement: 'the id of a disagreement',
  page: `one of ${LINKED_PAGES.join(', ')}`,
}

function isDateName(name: Reference['name']): name is DateName {
  return (DATE_NAMES as readonly string[]).includes(name)
}

function resolveLink(to: LinkName, id: string, facts: LessonFacts): Resolved | Trouble {
  const targets: Readonly<Record<LinkName, { readonly has: (id: string) => boolean }>> = {
    record: facts.records,
    source: facts.sources,
    title: facts.sources,
    country: facts.countries,
    report: facts.reports,
    disagreement: facts.disagreements,
    page: new Set<string>(LINKED_PAGES),
  }
  if (!targets[to].has(id)) return missing(id, EXPECTED[to])
  // A title that was described, or made from an address, is nobody's headline.
  const isDescribed = to === 'title' && facts.sources.get(id)?.custom.title_note !== undefined
  return isDescribed
    ? trouble(`the title of "${id}" is not as published`, 'a source without a title_note')
    : { kind: 'link', to, id }
}

function resolvePlain(words: string): Resolved | Trouble {
  return /^([a-z]+(-[a-z]+)?|\d{1,3})$/.test(words)
    ? { kind: 'plain', words }
    : trouble(`"${words}" is no plain number`, 'a word such as two, or at most three digits')
}

export function resolveReference(reference: Reference, facts: LessonFacts): Resolved | Trouble {
  const { name, argument } = reference
  if (isNumberName(name)) {
    const value = resolveNumber(name, reference, facts)
    return isTrouble(value) ? value : { kind: 'number', value, percent: name === 'percent' }
  }
  if (isDateName(name)) {
    const value = resolveDate(name, argument, facts)
    return isTrouble(value) ? value : { kind: 'date', value }
  }
  return name === 'plain' ? resolvePlain(argument) : resolveLink(name, argument, facts)
}
