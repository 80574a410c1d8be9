import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asksForView,
  DEFAULT_EMBED,
  formatEmbedSearch,
  parseParts,
  parseTheme,
  readCardAddress,
  readLessonAddress,
  readMapAddress,
} from '../../src/state/embed-address.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { embedAddresses, LESSON_STEPS } from '../support/arbitraries.ts'
import { checkProperty } from '../support/property.ts'
import { smallIndex } from '../support/small-data.ts'

describe('the address of an embed', () => {
  it('says of a map its view, its parts and its colours, and nothing else is read from it', () => {
    checkProperty(
      fc.property(embedAddresses, (address) => {
        const search = formatEmbedSearch({ ...address, step: null })
        const { state, misunderstood } = readMapAddress(search, null)
        const read = { state, parts: parseParts(search), theme: parseTheme(search), step: null }
        expect([read, misunderstood]).toEqual([{ ...address, step: null }, []])
      }),
    )
  })

  it('says of a lesson its step and its colours', () => {
    checkProperty(
      fc.property(embedAddresses, ({ step, theme }) => {
        const search = formatEmbedSearch({ ...DEFAULT_EMBED, step, theme })
        expect(readLessonAddress(search, LESSON_STEPS)).toEqual({ step, misunderstood: [] })
        expect(parseTheme(search)).toBe(theme)
      }),
    )
  })

  it('says of a card its colours, and of none of them anything that it has not', () => {
    for (const theme of [null, 'light', 'dark'] as const) {
      const search = formatEmbedSearch({ ...DEFAULT_EMBED, theme })
      expect([parseTheme(search), readCardAddress(search)]).toEqual([theme, []])
    }
  })

  it('is as short as it can be', () => {
    expect(formatEmbedSearch(DEFAULT_EMBED)).toBe('')
    expect(formatEmbedSearch({ ...DEFAULT_EMBED, theme: 'dark' })).toBe('?theme=dark')
    expect(
      formatEmbedSearch({ state: { ...DEFAULT_STATE, to: 41 }, parts: ['map', 'list'], theme: 'light', step: null }),
    ).toBe('?to=2019-06&parts=map,list&theme=light')
  })

  it('has its parts in a fixed order, and those that are none fall away', () => {
    expect(parseParts('?parts=list,map')).toEqual(['map', 'list'])
    expect(parseParts('?parts=timeline,panel')).toEqual(['timeline'])
    expect(parseParts('?amp;PARTS=List,%20map).')).toEqual(['map', 'list'])
    for (const search of ['', '?parts=', '?parts=none', '?theme=dark']) expect(parseParts(search)).toEqual(['map'])
  })

  it('chooses the colours, or leaves them to the device', () => {
    expect(['?theme=dark', '?parts=map;Theme=“Dark”', '?theme=light', '?theme=pink'].map(parseTheme)).toEqual([
      'dark',
      'dark',
      'light',
      null,
    ])
  })

  it('names a country as any address does, and says what is not there', () => {
    const { state, misunderstood } = readMapAddress('?country=italy&record=nothing&theme=dark', smallIndex)
    expect(state).toEqual({ ...DEFAULT_STATE, country: 'ITA' })
    expect(misunderstood.map(({ asked }) => asked)).toEqual(['record=nothing'])
  })
})

describe('an embedded map', () => {
  it.each([
    '',
    '?theme=dark',
    '?Theme=Dark).',
    '?to=&parts=',
    '?childId=frame-1&initialWidth=600&parentUrl=x&parentTitle=y',
    '?utm_source=newsletter&fbclid=abc&amp=1',
  ])('is right as it arrives for "%s"', (search) => {
    expect(asksForView(search)).toBe(false)
  })

  it.each([
    '?to=2018-05',
    '?parts=map,timeline',
    '?theme=dark&country=ITA',
    '?layers=none',
    '?contry=ITA',
    '?theme=drak',
  ])('asks for its scripts at once for "%s"', (search) => {
    expect(asksForView(search)).toBe(true)
  })
})

describe('an embedded card', () => {
  const inVain = (search: string) => readCardAddress(search).map(({ asked, nearest }) => [asked, nearest])

  it('tells what is mistyped, and what only the map can show', () => {
    expect(inVain('?theme=drak')).toEqual([['theme=drak', 'theme=dark']])
    expect(inVain('?to=2018-05&theme=dark')).toEqual([['to=2018-05', null]])
  })

  it('understands a moment and its clock where it has an answer for each', () => {
    const misunderstood = (search: string) => readCardAddress(search, true).map(({ asked }) => asked)
    expect(misunderstood('?to=2022-11&clock=reported&theme=dark')).toEqual([])
    expect(misunderstood('?from=2022-11&clock=heard')).toEqual(['from=2022-11', 'clock=heard'])
  })

  it('tells nothing of what hosts and trackers add', () => {
    expect(inVain('?theme=dark&childId=a&parentUrl=https%3A%2F%2Fx%2F%3Fto%3D2018&utm_source=b')).toEqual([])
  })
})

describe('a lesson in a frame', () => {
  const stepOf = (search: string) => readLessonAddress(search, 2).step

  it('may be asked for one step, through noise', () => {
    expect([stepOf('?step=2&theme=dark'), stepOf('?theme=dark&amp;Step=“2”).')]).toEqual([2, 2])
  })

  it('says which step is nearest to one that is none', () => {
    expect(readLessonAddress('?step=7', 2).misunderstood).toEqual([
      { name: 'step', value: '7', asked: 'step=7', nearest: 'step=2' },
    ])
  })

  it('is asked for as a whole otherwise, whatever the address says', () => {
    for (const search of ['', '?step=', '?step=0', '?step=3', '?step=two', '?step=1.5', '?step=-1', '?step=1e0']) {
      expect(stepOf(search), search).toBeNull()
    }
  })
})
