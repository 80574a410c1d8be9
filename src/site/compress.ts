/** Compressed copies beside what is published, for hosts that send `.br` and `.gz` files as they lie there. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { OutputFiles } from './output.ts'

/** Bytes: what a connection sends in its first two flights; below it copies weigh more in the folder than they save. */
const SMALLEST = 24_000
const TEXT = /\.(html|css|js|mjs|json|geojson|csv|md|svg|xml|atom|txt)$/
/** Of 11: what follows saves a twentieth and takes ten times as long. */
const QUALITY = 6

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** The copies of every text that is worth it: `index.html.br` and `index.html.gz` for `index.html`. */
export async function compressTexts(files: OutputFiles): Promise<OutputFiles> {
  const texts = [...files].filter(([path, content]) => TEXT.test(path) && Buffer.byteLength(content) > SMALLEST)
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY }
  const copies = texts.map(async ([path, content]) => {
    const [br, gz] = await Promise.all([toBrotli(content, { params }), toGzip(content)])
    return [[`${path}.br`, br] as const, [`${path}.gz`, gz] as const]
  })
  return new Map((await Promise.all(copies)).flat())
}
