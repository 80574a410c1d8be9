/** The ground with all countries of the data as hosts, filled by what they did. */
import { gzipSync } from 'node:zlib'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { GroundSvg } from '../../src/draw/ground/ground-svg.tsx'
import { selectPostures } from '../../src/select/answer/posture.ts'
import { createGeography } from '../../src/site/geography.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { realIndex } from '../support/real-data.ts'

test('the ground weighs at most 22 kB compressed', () => {
  const hosts = new Set(realIndex.countries.map(({ iso3 }) => iso3))
  const fills = selectPostures(realIndex, DEFAULT_STATE)
  const html = renderToString(<GroundSvg paths={createGeography().paths} hosts={hosts} fills={fills} />)
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(22_000)
})
