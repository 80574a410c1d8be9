import { expect, test } from 'vitest'
import { keptReleases } from '../../src/check/kept-releases.ts'
import { readCase } from './broken-case.ts'

const { add = {} } = readCase('edition-other-records').broken
const [text = ''] = Object.values(add)

function named(version: string): readonly [string, Uint8Array] {
  return [`editions/${version}.json`, Buffer.from(text.replace('"version":"0.1.0"', `"version":"${version}"`))]
}

test('each edition tells what its release held, the oldest first, whatever the order of the files', () => {
  const kept = keptReleases(new Map([named('0.10.0'), named('0.2.0'), ['stations.geojson', new Uint8Array()]]))
  const nothing = { date: '2026-11-01', asOf: '2026-10-30', records: 0, sources: 0, countries: 0 }
  expect(kept).toEqual([
    { version: '0.2.0', ...nothing },
    { version: '0.10.0', ...nothing },
  ])
})
