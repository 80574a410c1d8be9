/** Reads the parameters of an address by a table of fields, and remembers what was asked and not understood. */
import { nearest } from './nearest.ts'
import { type Asked, readQuery } from './query.ts'

/** How one parameter is read. Both take a clean text, see `cleanText`. */
export interface Field<T> {
  /** Null where the text is not understood. */
  readonly read: (text: string) => T | null
  /** What is meant, or probably meant, as the atlas writes it; null where nothing is near. */
  readonly nearest: (text: string) => string | null
  /** Whether the text holds several values. */
  readonly isList?: boolean
}

export type Fields = Readonly<Record<string, Field<unknown>>>

export interface Misunderstood {
  /** What was asked for: a parameter of ours, or one whose name is near. */
  readonly name: string
  readonly value: string
  /** As it stood in the address. */
  readonly asked: string
  /** A parameter that comes nearest, as the atlas writes it: `country=ITA`. */
  readonly nearest: string | null
}

/** All that was understood of each field, in the order of the address. */
type Values<F extends Fields> = { readonly [K in keyof F]: readonly (F[K] extends Field<infer T> ? T : never)[] }

interface ReadFields<F extends Fields> {
  readonly values: Values<F>
  readonly misunderstood: readonly Misunderstood[]
}

const BETWEEN_WORDS = /[\s,|]+/

/** Names of one word, or of several joined by hyphens: `so far` and `so_far` are `so-far`. */
export function joinWords(text: string): string {
  return text.replace(/[\s_-]+/g, '-')
}

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[]): Field<T> {
  return {
    read: (text) => words.find((word) => word === joinWords(text)) ?? null,
    nearest: (text) => nearest(joinWords(text), words),
  }
}

function splitList({ name, value, text }: Asked, isList = false): readonly Asked[] {
  const words = isList ? value.split(BETWEEN_WORDS) : [value]
  const quoted = (word: string) => (words.length > 1 ? `${name}=${word}` : text)
  return words.filter((word) => word !== '').map((word) => ({ name, value: word, text: quoted(word) }))
}

function misunderstand({ name, value, text }: Asked, field: Field<unknown>): Misunderstood {
  const near = field.nearest(value)
  return { name, value, asked: text, nearest: near && `${name}=${near}` }
}

/**
 * A parameter of an unknown name, where one of ours was probably meant: others, such as those of trackers and of
 * hosts, are no business of ours. So the name must be near, and the value make sense under it.
 */
function suspect(asked: Asked, fields: Fields): readonly Misunderstood[] {
  const name = nearest(asked.name, Object.keys(fields))
  const field = name === null ? undefined : fields[name]
  const meant = name && field && misunderstand({ ...asked, name }, field)
  return meant && meant.nearest !== null ? [meant] : []
}

/** What an address asks for. @param search with or without its `?` */
export function readFields<F extends Fields>(search: string, fields: F): ReadFields<F> {
  const known = new Map(Object.entries(fields))
  const values = Object.fromEntries(Object.keys(fields).map((name) => [name, [] as unknown[]]))
  const misunderstood: Misunderstood[] = []
  for (const asked of readQuery(search)) {
    const field = known.get(asked.name)
    if (!field) {
      misunderstood.push(...suspect(asked, fields))
      continue
    }
    for (const part of splitList(asked, field.isList)) {
      const value = field.read(part.value)
      if (value !== null) values[part.name]?.push(value)
      else misunderstood.push(misunderstand(part, field))
    }
  }
  return { values: values as unknown as Values<F>, misunderstood }
}
