import { describe, expect, it } from 'vitest'
import { asksForView } from '../../../src/app/embed/bring-alive.ts'

describe('an embedded map', () => {
  it.each(['', '?theme=dark', '?childId=frame-1&initialWidth=600&parentUrl=x&parentTitle=y'])(
    'is right as it arrives for "%s"',
    (search) => {
      expect(asksForView(search)).toBe(false)
    },
  )

  it.each(['?to=2018-05', '?parts=map,timeline', '?theme=dark&country=ITA', '?layers=none'])(
    'asks for its scripts at once for "%s"',
    (search) => {
      expect(asksForView(search)).toBe(true)
    },
  )
})
