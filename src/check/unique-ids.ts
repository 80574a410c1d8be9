/** Every id names one thing in all the data; countries also have one code and one address each. */
import type { FileName } from '../model/schema.ts'
import { createProblem, type ParsedFile, type Path, valueAt } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'
import { rowPaths, type Tables } from './tables.ts'

/** The fields that must differ: within each group, no value stands twice. */
const GROUPS: readonly { readonly files: readonly FileName[]; readonly key: string }[] = [
  {
    files: [
      'stations.geojson',
      'sites.geojson',
      'patrols.geojson',
      'agreements.geojson',
      'events.geojson',
      'responses.geojson',
      'sources.json',
      'counts.json',
      'disagreements.json',
    ],
    key: 'id',
  },
  { files: ['networks.json'], key: 'id' },
  { files: ['reports.json'], key: 'id' },
  { files: ['removed.json'], key: 'id' },
  { files: ['countries.json'], key: 'iso3' },
  { files: ['countries.json'], key: 'iso2' },
  { files: ['countries.json'], key: 'slug' },
]

function placeOf(file: ParsedFile, path: Path): string {
  const { line, column } = createProblem(file, path, '', '')
  return `data/${file.name}:${line}:${column}`
}

function repeatedIn(tables: Tables, names: readonly FileName[], key: string): Problem[] {
  const first = new Map<string, string>()
  const problems: Problem[] = []
  for (const file of names.flatMap((name) => tables.files.get(name)?.file ?? [])) {
    for (const row of rowPaths(file)) {
      const path = [...row, key]
      const value = valueAt(file.value, path)
      if (typeof value !== 'string') continue
      const other = first.get(value)
      if (other) problems.push(createProblem(file, path, `${formatValue(value)} stands twice`, `it once; see ${other}`))
      else first.set(value, placeOf(file, path))
    }
  }
  return problems
}

/** Ids, codes and slugs that stand twice. */
export function checkUniqueIds(tables: Tables): Problem[] {
  return GROUPS.flatMap(({ files, key }) => repeatedIn(tables, files, key))
}
