/** The page that a path was meant to lead to, where none lies at it: `country/Italy`, `Record/nld-amsterdam-qingtan).` */

import { joinWords } from './fields.ts'
import { findCountry } from './find-country.ts'
import { nearest } from './nearest.ts'
import {
  countryPath,
  embedPath,
  isEmbeddable,
  lessonPath,
  type PageName,
  pageOfEmbed,
  pagePath,
  recordPath,
  SHEETS,
  sheetPath,
} from './paths.ts'
import { cleanText } from './query.ts'
import type { Known } from './view-fields.ts'

/** What paths can name beside what queries can. */
export interface Places extends Known {
  /** Ids of records that were there once: their pages say why they are gone. */
  readonly removed: readonly string[]
  readonly lessons: readonly string[]
  /** Pages at the root, by name: `countries`. */
  readonly pages: readonly PageName[]
}

/** `same`: the same but for signs, letters and codes; `near`: what comes nearest. */
interface FoundPage {
  readonly kind: 'same' | 'near'
  /** From the root of the site: `country/italy/`. */
  readonly path: string
}

type Named = readonly [name: string, path: string]

/** The names of a path, cleaned; a file's ending, and the file of a folder, say nothing. */
function readNames(path: string): readonly string[] {
  const names = path.split(/[/\\]|%2f|%5c/i).map((name) => joinWords(cleanText(name)).replace(/\.html?$/, ''))
  return names.filter((name, at) => name !== '' && !(name === 'index' && at === names.length - 1))
}

/** Every page by a name of its own, for the most part the last one of its path. */
function listNamed({ countries, records, removed, lessons, pages }: Places): readonly Named[] {
  return [
    ...pages.map((name): Named => [name, pagePath(name)]),
    ...lessons.map((id): Named => [id, lessonPath(id)]),
    ...lessons.flatMap((id) => SHEETS.map((sheet): Named => [`${id}-${sheet}`, sheetPath(id, sheet)])),
    ...countries.flatMap(({ slug, iso3 }): Named[] =>
      [slug, iso3.toLowerCase()].map((name) => [name, countryPath(slug)]),
    ),
    ...records.map(({ id }): Named => [id, recordPath(id)]),
    ...removed.map((id): Named => [id, recordPath(id)]),
  ]
}

function listEmbeddable(places: Places): readonly Named[] {
  return listNamed({ ...places, removed: [] }).filter(([, path]) => isEmbeddable(path))
}

function findSame(names: readonly string[], { countries }: Places, named: readonly Named[]): string | null {
  const [folder, name = '', ...more] = names
  const country = folder === 'country' && more.length === 0 ? findCountry(name, countries) : null
  const path = country ? countryPath(country.slug) : names.map((part) => `${part}/`).join('')
  return path === '' || named.some(([, known]) => known === path) ? path : null
}

function findNear(names: readonly string[], named: readonly Named[]): string | null {
  const name = nearest(names.at(-1) ?? '', new Set(named.map(([known]) => known)))
  return named.find(([known]) => known === name)?.[1] ?? null
}

/** @param path below the root of the site; null where it is like nothing here. Takes any text. */
export function readPath(path: string, places: Places): FoundPage | null {
  const names = readNames(path)
  const isEmbed = names.length > 0 && pageOfEmbed(`${names[0]}/`) === ''
  const own = isEmbed ? names.slice(1) : names
  const named = isEmbed ? listEmbeddable(places) : listNamed(places)
  const same = findSame(own, places, named)
  const found = same ?? findNear(own, named)
  if (found === null) return null
  return { kind: same === null ? 'near' : 'same', path: isEmbed ? embedPath(found) : found }
}
