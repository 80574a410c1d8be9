/** Editions of any format, read as ours: a change of the schema comes with a migration, and no edition is rewritten. */
import { EDITION, type Edition } from './edition-schema.ts'

/** An edition of one format as one of the next; the number of the format is set by whoever applies it. */
type Migration = (edition: unknown) => unknown

/** By the format they start from: the first makes format 2 of format 1. */
const MIGRATIONS: readonly Migration[] = []

/** What `npm run release` writes. */
export const CURRENT_FORMAT = MIGRATIONS.length + 1

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'format')
    ? (value as { readonly format: unknown }).format
    : undefined
}

/** Whether it has a format that was before ours. */
export function isOfOldFormat(value: unknown, current = CURRENT_FORMAT): boolean {
  const format = formatOf(value)
  return Number.isInteger(format) && Number(format) >= 1 && Number(format) < current
}

function applyAll(value: unknown, format: number, migrations: readonly Migration[]): unknown {
  return migrations.slice(format - 1).reduce<unknown>((edition, migrate, passed) => {
    const migrated = migrate(edition)
    return { ...(migrated as object), format: format + passed + 1 }
  }, value)
}

/** An edition in our format; what is none comes back as it is, for the schema to say so. */
function migrateEdition(value: unknown, migrations: readonly Migration[]): unknown {
  const current = migrations.length + 1
  const format = Number(formatOf(value))
  if (format > current) {
    throw new RangeError(`format ${format} was written by a newer version of the atlas (expected at most ${current})`)
  }
  if (!isOfOldFormat(value, current)) return value
  try {
    return applyAll(value, format, migrations)
  } catch (cause) {
    // A migration trusts that what it reads is of its format.
    throw new RangeError('is a format that the rest does not have (expected an edition of that format)', { cause })
  }
}

/**
 * An edition of any format, in ours.
 * @throws RangeError about its format: newer than ours, or not the one that it says
 * @throws ZodError where it does not fit the schema
 */
export function openEdition(value: unknown, migrations: readonly Migration[] = MIGRATIONS): Edition {
  return EDITION.parse(migrateEdition(value, migrations))
}
