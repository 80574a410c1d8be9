import { expect, test } from 'vitest'
import { chooseTarget, formatEmbed, heightOf, searchOfPage } from '../../../src/page/share/embed-choice.ts'
import type { EmbedTarget } from '../../../src/page/share/subject.ts'
import { setClock } from '../../../src/state/actions.ts'

const CARD: EmbedTarget = { kind: 'card', path: 'embed/country/italy/', height: 560 }
const MAP: EmbedTarget = { kind: 'map', path: 'embed/', search: '?country=ITA&view=12,42,5', height: 480 }
const VIEW: EmbedTarget = { kind: 'view', path: 'embed/', height: 480 }

test('a card follows the clock of its page where it can tell of a moment, and so does the map beside it', () => {
  const timed = { ...CARD, timed: true } as const
  const search = '?from=2018-01&to=2022-12&clock=reported&layers=patrols'
  const choice = chooseTarget(timed, search)
  expect(formatEmbed(choice)).toBe('embed/country/italy/?to=2022-12&clock=reported')
  expect(searchOfPage(choice, search)).toBe('?to=2022-12&clock=reported')
  expect(formatEmbed(chooseTarget(timed, ''))).toBe('embed/country/italy/')
  expect(formatEmbed(chooseTarget({ ...MAP, timed: true }, '?to=2022-12'))).toBe(
    'embed/?to=2022-12&country=ITA&view=12,42,5',
  )
})

test('a card that says the same at any moment follows no state, and takes colours', () => {
  const choice = chooseTarget(CARD, '?to=2019-06')
  expect(searchOfPage(choice, '?to=2019-06')).toBe('')
  expect(formatEmbed(choice)).toBe('embed/country/italy/')
  expect(formatEmbed({ ...choice, parts: ['map', 'list'], theme: 'dark' })).toBe('embed/country/italy/?theme=dark')
})

test('a map opens in the state of its page, or in its own', () => {
  expect(formatEmbed(chooseTarget(VIEW, '?to=2019-06&layers=stations'))).toBe('embed/?to=2019-06&layers=stations')
  expect(formatEmbed(chooseTarget(MAP, '?to=2019-06'))).toBe('embed/?country=ITA&view=12,42,5')
})

test('a lesson opens as a whole, or at the step that is its target', () => {
  const lesson: EmbedTarget = { kind: 'page', path: 'embed/lessons/who-says-so/', height: 1400 }
  expect(formatEmbed(chooseTarget(lesson, '?to=2019-06'))).toBe('embed/lessons/who-says-so/')
  const step = { ...chooseTarget({ ...lesson, step: 3 }, ''), theme: 'dark' } as const
  expect(formatEmbed(step)).toBe('embed/lessons/who-says-so/?step=3&theme=dark')
})

test('what is chosen stands in the address', () => {
  const choice = chooseTarget(VIEW, '?view=1,2,3')
  const state = setClock(choice.state, 'reported')
  expect(formatEmbed({ ...choice, state, parts: ['map', 'timeline'], theme: 'light' })).toBe(
    'embed/?clock=reported&view=1,2,3&parts=map,timeline&theme=light',
  )
  expect(formatEmbed({ ...choice, keepCamera: false })).toBe('embed/')
})

test('more parts need more height', () => {
  const heights = (['map', 'timeline', 'list'] as const).map((_, at, parts) => heightOf(MAP, parts.slice(0, at + 1)))
  expect(heights).toEqual([480, 640, 960])
})
