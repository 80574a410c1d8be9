/** A ZIP archive whose bytes depend on nothing but its content and the day of the release. */
import { strToU8, unzipSync, zipSync } from 'fflate'

/** @param date such as `2026-11-23` */
export function createArchive(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
  date: string,
): Uint8Array {
  const [year = 2000, month = 1, day = 1] = date.split('-').map(Number)
  // The format stores local time: noon of the day, wherever the build runs.
  const mtime = new Date(year, month - 1, day, 12)
  const entries = [...files].map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  )
  return zipSync(Object.fromEntries(entries), { mtime, level: 9 })
}

/** An archive that somebody else made, its times set to a day. @param date such as `2026-11-23` */
export function dateArchive(archive: Uint8Array, date: string): Uint8Array {
  return createArchive(Object.entries(unzipSync(archive)), date)
}
