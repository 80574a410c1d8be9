/** A data file as text, as a value, and as a tree that knows where each value stands. */
import { bisectRight } from 'd3'
import type { Node } from 'jsonc-parser'
import type { DataFileName } from '../model/lesson-schema.ts'
import { formatValue, type Problem } from './problem.ts'

export type Path = readonly (string | number)[]

export interface ParsedFile<Name extends string = DataFileName> {
  readonly name: Name
  readonly text: string
  readonly value: unknown
  readonly tree: Node
  /** The offset at which each line starts. */
  readonly lines: readonly number[]
}

/** The offset at which each line of a text starts. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Line and column of an offset, both from 1. */
export function positionOf(
  lines: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  const line = bisectRight(lines, offset)
  return { line, column: offset - (lines[line - 1] ?? 0) + 1 }
}

/** The value at a path, or undefined; own fields only. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? at[key as keyof typeof at] : undefined,
    value,
  )
}

/** The properties of an object by name, read once: a flood of mistakes in one object would else be searched anew for each. */
const indexes = new WeakMap<Node, ReadonlyMap<string, Node>>()

function propertiesOf(object: Node): ReadonlyMap<string, Node> {
  const known = indexes.get(object)
  if (known) return known
  const index = new Map<string, Node>()
  for (const { children: [key, value] = [] } of object.children ?? []) {
    // Of a field that stands twice the first is meant.
    if (key && value && !index.has(key.value)) index.set(key.value, value)
  }
  indexes.set(object, index)
  return index
}

function stepInto(node: Node, key: string | number): Node | undefined {
  if (typeof key === 'number') return node.type === 'array' ? node.children?.[key] : undefined
  return node.type === 'object' ? propertiesOf(node).get(key) : undefined
}

/** The node of the value at a path, and how many steps of the path exist. */
function walk(file: ParsedFile<string>, path: Path): { readonly node: Node; readonly steps: number } {
  let node = file.tree
  for (const [steps, key] of path.entries()) {
    const next = stepInto(node, key)
    if (!next) return { node, steps }
    node = next
  }
  return { node, steps: path.length }
}

/** The node of the value at a path, or null where there is none. */
export function findNode(file: ParsedFile<string>, path: Path): Node | null {
  const { node, steps } = walk(file, path)
  return steps === path.length ? node : null
}

/** Where a path stands: its value, or the nearest thing around it that exists. */
function nodeAt(file: ParsedFile<string>, path: Path): Node {
  return walk(file, path).node
}

/** How many steps of a path lead to a record: `features`, 3 or 3, or none where the file is one object. */
export function rowDepth(name: string, path: Path): number {
  if (name.endsWith('.geojson')) return path[0] === 'features' && path.length > 1 ? 2 : 0
  return typeof path[0] === 'number' ? 1 : 0
}

const PLAIN_ID = /^[\w.-]{1,80}$/

function idAt(file: ParsedFile<string>, row: Path): string | null {
  if (row.length === 0) return null
  const names = ['id', 'record', 'iso3'].map((key) => valueAt(file.value, [...row, key]))
  const id = names.find((name) => typeof name === 'string' && PLAIN_ID.test(name))
  return (id as string | undefined) ?? null
}

function formatKey(key: string | number, index: number): string {
  if (typeof key === 'number') return `[${key}]`
  return `${index > 0 ? '.' : ''}${/^[\w$-]+$/.test(key) ? key : formatValue(key)}`
}

/** `opened`, `sources[2]`, `geometry.coordinates[0]`; null for the record itself. */
function formatField(path: Path): string | null {
  const field = path[0] === 'properties' && path.length > 1 ? path.slice(1) : path
  return field.map(formatKey).join('') || null
}

/** A problem with the value at a path. */
export function createProblem(file: ParsedFile<string>, path: Path, found: string, expected: string): Problem {
  return problemAt(file, path, nodeAt(file, path).offset, found, expected)
}

/** A problem with the name of the field at a path, such as an unknown one. */
export function createKeyProblem(file: ParsedFile<string>, path: Path, found: string, expected: string): Problem {
  const node = nodeAt(file, path)
  const property = node.parent?.type === 'property' ? node.parent : node
  return problemAt(file, path, property.offset, found, expected)
}

/** A problem of the record or field at a path, shown at an offset of the text. */
export function problemAt(
  file: ParsedFile<string>,
  path: Path,
  offset: number,
  found: string,
  expected: string,
): Problem {
  const depth = rowDepth(file.name, path)
  return {
    file: file.name,
    ...positionOf(file.lines, offset),
    id: idAt(file, path.slice(0, depth)),
    field: formatField(path.slice(depth)),
    found,
    expected,
  }
}
