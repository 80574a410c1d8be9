import { expect, test } from 'vitest'
import { CARD_FIELDS, formatMisunderstood } from '../../../src/app/embed/say-misunderstood.ts'
import { readFields } from '../../../src/state/fields.ts'

const said = (search: string) => readFields(search, CARD_FIELDS).misunderstood.map(formatMisunderstood)

test('a card says what it was asked for in vain: what is mistyped, and what only the map can show', () => {
  expect(said('?theme=drak')).toEqual(['Not understood in this address: “theme=drak”. Nearest: theme=dark.'])
  expect(said('?to=2018-05&theme=dark')).toEqual(['Not understood in this address: “to=2018-05”.'])
})

test('a card says nothing of what hosts and trackers add', () => {
  expect(said('?theme=dark&childId=a&parentUrl=https%3A%2F%2Fx%2F%3Fto%3D2018&utm_source=b')).toEqual([])
})
