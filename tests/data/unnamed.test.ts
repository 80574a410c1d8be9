import { expect, test } from 'vitest'
import { countUnnamed } from '../../src/select/answer/unnamed.ts'
import { realIndex } from '../support/real-data.ts'

test('six of the 53 countries are named in no list that could be read', () => {
  expect(countUnnamed(realIndex)).toEqual({ counted: 53, unnamed: 6 })
})
