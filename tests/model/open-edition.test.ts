import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/model/edition-schema.ts'
import { CURRENT_FORMAT, isOfOldFormat, openEdition } from '../../src/model/open-edition.ts'
import { smallRaw } from '../support/small-data.ts'

const { 'release.json': _release, 'publisher.json': _publisher, 'withheld.json': _withheld, ...files } = smallRaw

const EDITION: Edition = {
  format: CURRENT_FORMAT,
  version: '9.0.0',
  date: '2030-01-02',
  as_of: '2030-01-01',
  files,
  lessons: [],
  answers: {},
}

/** As it might have been once: the day had another name, and the lessons were not kept. */
function renameDay(value: unknown): unknown {
  const { day, ...rest } = value as { readonly day: string }
  return { ...rest, date: day }
}

function addLessons(value: unknown): unknown {
  return { ...(value as object), lessons: [] }
}

const { date, lessons: _lessons, ...others } = EDITION
const FIRST = { ...others, format: 1, day: date }
const SECOND = { ...others, format: 2, date }

describe('an edition', () => {
  it('of our format is opened as it is', () => {
    expect(openEdition(EDITION)).toEqual(EDITION)
  })

  it('of an older format goes through every migration from its own on, each once', () => {
    const migrations = [renameDay, addLessons]
    expect(openEdition(FIRST, migrations)).toEqual({ ...EDITION, format: 3 })
    expect(openEdition(SECOND, migrations)).toEqual({ ...EDITION, format: 3 })
    expect(openEdition({ ...EDITION, format: 3 }, migrations)).toEqual({ ...EDITION, format: 3 })
  })

  it('of a newer format is refused, and why', () => {
    const expected = `format ${CURRENT_FORMAT + 1} was written by a newer version of the atlas`
    expect(() => openEdition({ ...EDITION, format: CURRENT_FORMAT + 1 })).toThrow(expected)
  })

  it('that is not of the format it says is refused, whatever the migration makes of it', () => {
    const stumble = () => {
      throw new TypeError('cannot read undefined')
    }
    expect(() => openEdition(FIRST, [stumble])).toThrow('is a format that the rest does not have')
  })

  it.each([null, [], 'text', {}, { format: 0 }, { format: '1' }, { format: 1.5 }, { ...EDITION, more: 1 }])(
    'is not anything: %j',
    (value) => {
      expect(() => openEdition(value, [renameDay])).toThrow(expect.objectContaining({ name: 'ZodError' }))
    },
  )

  it('is of an old format only where there is a newer one', () => {
    expect([0, 1, 2, 3].map((format) => isOfOldFormat({ format }, 2))).toEqual([false, true, false, false])
  })
})
