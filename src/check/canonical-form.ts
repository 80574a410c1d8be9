/** A data file is written in the one canonical way, so that a diff shows what changed and nothing else. */

import { formatCanonical, type Json } from '../model/canonical.ts'
import { isDataFile, schemaOf } from '../model/lesson-schema.ts'
import type { ParsedFile } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'

/** The canonical text of a data file, its fields in the order of the schema where the file fits one. */
export function formatDataFile(name: string, value: unknown): string {
  const parsed = isDataFile(name) ? schemaOf(name).safeParse(value) : null
  return formatCanonical((parsed?.success ? parsed.data : value) as Json)
}

/** The first difference between a file and its canonical text; `data` is the file's value as its schema gives it. */
export function checkCanonicalForm({ name, text }: ParsedFile, data: unknown): Problem[] {
  const canonical = formatCanonical(data as Json)
  if (canonical === text) return []
  const [found, expected] = [text.split('\n'), canonical.split('\n')]
  const at = expected.findIndex((line, index) => line !== found[index])
  const index = at === -1 ? expected.length : at
  const words = found[index] === undefined ? 'the text ends' : `found the line ${formatValue(found[index])}`
  const line = expected[index] === undefined ? 'nothing more' : formatValue(expected[index])
  return [
    {
      file: name,
      line: index + 1,
      column: 1,
      id: null,
      field: null,
      found: words,
      expected: `${line}; npm run format mends it`,
    },
  ]
}
