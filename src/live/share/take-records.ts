/** Fetches the texts and sources of what a reader takes away: the index holds neither. */
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { unpackIndex } from '../../model/index-codec.ts'
import { type Delivery, partKey } from '../../select/page-data.ts'
import type { DatasetPart } from '../../select/record/dataset-part.ts'
import type { TakenRecord } from '../../select/selection.ts'
import type { VisibleRecord } from '../../select/time/visible.ts'
import type { Linker } from '../../state/links.ts'
import { fetchByScript } from '../add-script.ts'
import { createPartLoader, type PartLoader } from '../part-loader.ts'

/** What the page knows of all records, and the way to the rest. */
export interface Stock {
  readonly index: AtlasIndex
  readonly loader: PartLoader<DatasetPart>
}

/** Parts fetched at the same time: more would not come sooner. */
const AT_ONCE = 6

/**
 * The stock of the page; the index is fetched where the page came without it.
 * @param here where this page finds what the site holds @param path of the script with the index
 * @throws LoadFailure when the index cannot be had; asking again tries again, unless it is gone
 */
export async function fetchStock(document: Document, here: Linker, path: string): Promise<Stock> {
  const read = () => globalThis.overseasAtlas as Delivery<DatasetPart> | undefined
  const delivery = await fetchByScript(document, here.asset(path), read)
  return { index: unpackIndex(delivery.index), loader: createPartLoader(document, here, delivery) }
}

/** Runs a task for each key, some at a time. A failure lets those under way end, and begins no other. */
async function runAll(keys: readonly string[], run: (key: string) => Promise<void>): Promise<void> {
  const waiting = [...keys]
  const work = async () => {
    try {
      for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) await run(key)
    } finally {
      waiting.length = 0
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/**
 * The records with their texts, in the order asked for.
 * @param onPart how many parts have arrived, of how many
 * @throws LoadFailure when a part cannot be had; what has arrived is kept for the next time
 */
export async function takeRecords(
  { loader }: Stock,
  visible: readonly VisibleRecord[],
  onPart: (done: number, of: number) => void,
): Promise<readonly TakenRecord[]> {
  const keys = [...new Set(visible.map(({ record }) => partKey(record.country)))]
  let done = 0
  onPart(done, keys.length)
  await runAll(keys, async (key) => {
    await loader.load(key)
    done += 1
    onPart(done, keys.length)
  })
  const records = new Map(keys.flatMap((key) => (loader.get(key)?.records ?? []).map((record) => [record.id, record])))
  return visible.map(({ record: { id }, certainty }) => {
    const record = records.get(id)
    if (!record) throw new Error(`no part holds ${id} (expected the one of its country)`)
    return { record, certainty }
  })
}
