/** Whoever puts a copy on the web says who they are, and where readers write to. */
import { createProblem, valueAt } from './parsed-file.ts'
import type { Problem } from './problem.ts'
import type { Tables } from './tables.ts'

const EXPECTED = {
  name: 'who publishes this copy, as SITE_URL is set',
  contact: 'where readers write to, https:// or mailto:, as SITE_URL is set',
} as const

/** What a copy lacks that is built for an address; one that is not needs neither. */
export function checkPublisher(tables: Tables): Problem[] {
  const file = tables.files.get('publisher.json')?.file
  if (!file) return []
  return (['name', 'contact'] as const)
    .filter((field) => valueAt(file.value, [field]) === null)
    .map((field) => createProblem(file, [field], 'found null', EXPECTED[field]))
}
