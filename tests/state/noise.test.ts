/** An address that was written by the atlas is understood after whatever has happened to it on its way. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatSearch, parseSearch } from '../../src/state/url.ts'
import { states } from '../support/arbitraries.ts'
import { NOISES } from '../support/noise.ts'
import { checkProperty } from '../support/property.ts'

/** Kinds that change an address as a whole; the others change each of its parameters. */
const WHOLE = ['signs at the end', 'signs at the end, encoded', 'HTML for &', 'everything twice', 'all of it encoded']

describe('an address is read as the same state after', () => {
  test.each(Object.entries(NOISES))('%s', (_, noises) => {
    checkProperty(
      fc.property(states, noises, (state, addNoise) => {
        expect(parseSearch(addNoise(formatSearch(state)))).toEqual(state)
      }),
    )
  })

  test.each(Object.entries(NOISES).filter(([name]) => WHOLE.includes(name)))(
    'noise in its values, then %s',
    (_, then) => {
      const first = fc.oneof(
        ...Object.keys(NOISES).flatMap((name) => (WHOLE.includes(name) ? [] : (NOISES[name] ?? []))),
      )
      checkProperty(
        fc.property(states, first, then, (state, addFirst, addThen) => {
          expect(parseSearch(addThen(addFirst(formatSearch(state))))).toEqual(state)
        }),
      )
    },
  )
})
