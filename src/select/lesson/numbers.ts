/** The numbers that lessons name: counted in the data, read from one row, or made of two others. */
import {
  COUNTED_NAMES,
  FIELD_NAMES,
  PAIR_NAMES,
  parseReference,
  type Reference,
  type ReferenceName,
} from '../../model/lesson-text.ts'
import { type CountedName, resolveCounted } from './counted.ts'
import { daysBetween } from './dates.ts'
import type { LessonFacts } from './facts.ts'
import { isTrouble, missing, type Trouble, trouble } from './trouble.ts'

type FieldName = (typeof FIELD_NAMES)[number]
type PairName = (typeof PAIR_NAMES)[number]
type NumberName = CountedName | FieldName | PairName

function includes<T extends ReferenceName>(names: readonly T[], name: ReferenceName): name is T {
  return (names as readonly ReferenceName[]).includes(name)
}

export function isNumberName(name: ReferenceName): name is NumberName {
  return includes(COUNTED_NAMES, name) || includes(FIELD_NAMES, name) || includes(PAIR_NAMES, name)
}

function resolveField(name: FieldName, id: string, facts: LessonFacts): number | Trouble {
  const [record, count] = [facts.records.get(id), facts.counts.get(id)]
  switch (name) {
    case 'count':
      return count?.count ?? missing(id, 'the id of a count')
    case 'count-countries':
      return (
        count?.countries ??
        (count ? trouble(`"${id}" counts no countries`, 'a count that does') : missing(id, 'the id of a count'))
      )
    case 'officers':
      return record?.kind === 'patrol' ? record.officers : missing(id, 'the id of a round of patrols')
    case 'cities':
      return record?.kind === 'patrol' ? record.cities.length : missing(id, 'the id of a round of patrols')
    case 'sources':
      return (record ?? count)?.sources.length ?? missing(id, 'the id of a record or a count')
    case 'versions':
      return facts.disagreements.get(id)?.versions.length ?? missing(id, 'the id of a disagreement')
  }
}

/** A number inside a pair: no pair itself. */
function resolveMember(text: string, facts: LessonFacts): number | Trouble {
  const reference = parseReference(text)
  const isNumber = reference && isNumberName(reference.name) && !includes(PAIR_NAMES, reference.name)
  return isNumber
    ? resolveNumber(reference.name as NumberName, reference, facts)
    : trouble(`"${text}" is no number`, 'a reference to one, such as listed:world')
}

function resolvePair(name: PairName, argument: string, facts: LessonFacts): number | Trouble {
  const [a, b, ...more] = argument.split(',')
  if (a === undefined || b === undefined || more.length > 0)
    return trouble(`"${argument}" is no pair`, 'two, parted by a comma')
  if (name === 'days') return daysBetween(a, b, facts)
  const [first, second] = [resolveMember(a, facts), resolveMember(b, facts)]
  if (isTrouble(first)) return first
  if (isTrouble(second)) return second
  if (name === 'difference') return first - second
  return second === 0 ? trouble(`"${b}" is 0`, 'a whole to take a part of') : Math.round((first / second) * 100)
}

/** What a reference to a number gives: whole, per cent rounded. */
export function resolveNumber(name: NumberName, { argument }: Reference, facts: LessonFacts): number | Trouble {
  if (includes(COUNTED_NAMES, name)) return resolveCounted(name, argument, facts)
  return includes(FIELD_NAMES, name) ? resolveField(name, argument, facts) : resolvePair(name, argument, facts)
}
