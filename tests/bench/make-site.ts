/** Builds a site of many records in a process of its own, so that its memory can be told. Called by `make-site.mjs`. */

import { createIndex } from '../../src/model/create-index.ts'
import { createDataset } from '../../src/model/dataset.ts'
import { frameCountries } from '../../src/site/country-frames.ts'
import { writeOutput } from '../../src/site/output.ts'
import { createSite } from '../../src/site/site.ts'
import { createBundle, openWorkshop } from '../../src/tool/bundle.ts'
import { loadData } from '../../src/tool/load-data.ts'
import { loadWords, REFERENCE } from '../../src/words/languages.ts'
import { generateFiles } from './generate.ts'

export interface BuildCost {
  readonly records: number
  readonly pages: number
  /** Milliseconds from the checked data to the files, without bundling. */
  readonly milliseconds: number
  /** Of the whole process at its highest, in bytes. */
  readonly memory: number
  /** Of all files, uncompressed. */
  readonly bytes: number
}

function sizeOf(content: string | Uint8Array): number {
  return typeof content === 'string' ? Buffer.byteLength(content) : content.length
}

/** @param size 0: the real dataset */
export async function makeSite(root: string, folder: string, size: number): Promise<BuildCost> {
  const result = await loadData(`${root}/data`)
  if (!result.ok) throw new Error('the data of the repository are not right: run `npm run check`')
  const bundle = await createBundle(openWorkshop(root))
  const words = await loadWords(REFERENCE)
  const files = size === 0 ? result.files : generateFiles(result.files, size)
  const start = performance.now()
  const dataset = createDataset(files)
  const site = await createSite({
    dataset,
    files,
    index: frameCountries(createIndex(dataset)),
    words,
    bundle,
    siteUrl: null,
  })
  const milliseconds = performance.now() - start
  const output = new Map([...bundle.files, ...site])
  await writeOutput(folder, output)
  return {
    records: dataset.records.length,
    pages: [...site.keys()].filter((path) => path.endsWith('.html')).length,
    milliseconds,
    memory: process.resourceUsage().maxRSS * 1024,
    bytes: [...output.values()].reduce((sum, content) => sum + sizeOf(content), 0),
  }
}
