import { describe, expect, it } from 'vitest'
import { asksForView } from '../../../src/app/embed/bring-alive.ts'

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
