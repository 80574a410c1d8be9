/** Where a part of a text stands in its file: between the quotes, behind whatever is written as an escape before it. */
import { findNode, type ParsedFile, type Path } from './parsed-file.ts'

const UNIT = /\\u[\da-fA-F]{4}|\\.|./gs

/**
 * The offset in the file of the first `part` of the text at a path, at `start` or after it.
 * @param start in UTF-16 units of the text itself
 */
export function findInText(file: ParsedFile, path: Path, part: string, start: number): number {
  const node = findNode(file, path)
  if (!node || typeof node.value !== 'string') return file.tree.offset
  const at = Math.max(0, node.value.indexOf(part, start))
  const written = file.text.slice(node.offset + 1, node.offset + node.length - 1).match(UNIT) ?? []
  return node.offset + 1 + written.slice(0, at).join('').length
}
