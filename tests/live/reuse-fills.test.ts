import { expect, it } from 'vitest'
import { reuseFills } from '../../src/live/reuse-fills.ts'

const LOOKING = { posture: 'looking' } as const
const BEFORE = new Map([['ITA', LOOKING]])

it('uses again the fills where the next ones say the same', () => {
  expect(reuseFills(BEFORE, new Map([['ITA', { ...LOOKING }]]))).toBe(BEFORE)
})

it('takes the next ones where a country came, went, or changed', () => {
  const next = [new Map(), new Map([['HRV', LOOKING]]), new Map([['ITA', { posture: 'ended' } as const]])]
  for (const fills of next) expect(reuseFills(BEFORE, fills)).toBe(fills)
})
