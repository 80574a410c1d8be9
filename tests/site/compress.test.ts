import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressTexts } from '../../src/site/compress.ts'

const LONG = 'An allegation is not a finding. '.repeat(900)

test('a long text has two smaller copies that hold the same', async () => {
  const copies = await compressTexts(new Map([['country/italy/index.html', LONG]]))
  const [br, gz] = [
    copies.get('country/italy/index.html.br'),
    copies.get('country/italy/index.html.gz'),
  ] as Uint8Array[]
  expect(brotliDecompressSync(br ?? '').toString()).toBe(LONG)
  expect(gunzipSync(gz ?? '').toString()).toBe(LONG)
  expect(br?.length).toBeLessThan(LONG.length)
})

test('what is short or compressed already has none', async () => {
  const copies = await compressTexts(
    new Map([
      ['a.json', LONG.slice(0, 13_000)],
      ['a.zip', LONG],
      ['_headers', LONG],
    ]),
  )
  expect([...copies.keys()]).toEqual([])
})
