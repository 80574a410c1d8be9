/** What the editions say of their releases, for pages at the addresses of those. */
import { createRecords } from '../model/dataset.ts'
import { isEditionFile } from '../model/edition-schema.ts'
import type { KeptRelease } from '../model/kept-release.ts'
import { openEdition } from '../model/open-edition.ts'
import { isNewer } from '../model/version.ts'

function tellEdition(bytes: Uint8Array): KeptRelease {
  const { version, date, as_of: asOf, files } = openEdition(JSON.parse(new TextDecoder().decode(bytes)))
  return {
    version,
    date,
    asOf,
    records: createRecords(files).length,
    sources: files['sources.json'].length,
    countries: files['countries.json'].length,
  }
}

/** Oldest first. @param texts all files by name, checked before @throws where an edition cannot be opened */
export function keptReleases(texts: ReadonlyMap<string, Uint8Array>): readonly KeptRelease[] {
  const editions = [...texts].filter(([name]) => isEditionFile(name))
  return editions.map(([, bytes]) => tellEdition(bytes)).sort((a, b) => (isNewer(a.version, b.version) ? 1 : -1))
}
