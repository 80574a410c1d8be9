/** The edition of the last release, where there is one: what the data are compared with. */
import { createRecords, type Release } from '../model/dataset.ts'
import { type Edition, editionFile } from '../model/edition-schema.ts'
import { isOfOldFormat, openEdition } from '../model/open-edition.ts'
import { fingerprintOf } from './fingerprint.ts'

function isOfRelease({ files }: Edition, { records }: Release): boolean {
  const kept = createRecords(files)
  return (
    kept.length === Object.keys(records).length && kept.every((record) => records[record.id] === fingerprintOf(record))
  )
}

/**
 * The edition by which changes are found. One of an old format has other fingerprints by now, and is trusted.
 * @returns null where there is none, or where it is not that release, which the check of editions tells
 */
export function releasedEdition(texts: ReadonlyMap<string, Uint8Array>, release: Release): Edition | null {
  const bytes = texts.get(editionFile(release.version))
  if (!bytes) return null
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const edition = openEdition(value)
    return isOfOldFormat(value) || isOfRelease(edition, release) ? edition : null
  } catch {
    return null
  }
}
