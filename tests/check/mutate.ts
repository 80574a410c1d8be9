/** Ways to spoil a data file, for property tests: a place in it is chosen by a number, whatever its size. */
import type { Texts } from './broken-case.ts'

type Path = readonly (string | number)[]
type Container = Record<string | number, unknown>

export type Mutation = (value: unknown, at: number) => void

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null
}

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (!isContainer(value)) return
  for (const key of Object.keys(value)) yield* pathsIn(value[key], [...path, Array.isArray(value) ? Number(key) : key])
}

/** The container around a place, and the place's key in it; null where there is no such place. */
function choose(
  value: unknown,
  at: number,
  fits: (place: unknown) => boolean,
): readonly [Container, string | number] | null {
  const places = [...pathsIn(value)].flatMap((path) => {
    const parent = path.slice(0, -1).reduce((inner, key) => (inner as Container)[key], value) as Container
    const key = path.at(-1) ?? ''
    return fits(parent[key]) ? [[parent, key] as const] : []
  })
  return places[at % places.length] ?? null
}

/** Puts a value where another stands. */
export function replaceBy(spoilt: unknown, fits: (place: unknown) => boolean = () => true): Mutation {
  return (value, at) => {
    const place = choose(value, at, fits)
    if (place) place[0][place[1]] = spoilt
  }
}

/** Adds a field to an object, whatever its name, as JSON text may. */
export function addField(name: string, field: unknown): Mutation {
  return (value, at) => {
    const place = choose(value, at, (inner) => isContainer(inner) && !Array.isArray(inner))
    const object = place ? place[0][place[1]] : value
    Object.defineProperty(object, name, { value: field, enumerable: true, configurable: true, writable: true })
  }
}

/** Takes a field or an entry away. */
export const removePlace: Mutation = (value, at) => {
  const [parent, key] = choose(value, at, () => true) ?? []
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (parent && key !== undefined) delete parent[key]
}

/** Writes a row of the file a second time. */
export const repeatRow: Mutation = (value, at) => {
  const rows = (isContainer(value) && 'features' in value ? value.features : value) as unknown[]
  if (Array.isArray(rows) && rows.length > 0) rows.push(structuredClone(rows[at % rows.length]))
}

/** The texts with one file mutated. */
export function mutateFile(texts: Texts, file: string, mutation: Mutation, at: number): Texts {
  const value = JSON.parse(Buffer.from(texts.get(file) ?? []).toString())
  mutation(value, at)
  return new Map(texts).set(file, Buffer.from(`${JSON.stringify(value, null, 2)}\n`))
}
