import { expect, test } from 'vitest'
import { wrapText } from '../../../src/draw/picture/wrap-text.ts'

const letters = (text: string) => text.length

test('lines are filled and no word is lost', () => {
  expect(wrapText('one two three four', 9, letters)).toEqual(['one two', 'three', 'four'])
})

test('a word that is too long stands alone', () => {
  expect(wrapText('a incomprehensible b', 5, letters)).toEqual(['a', 'incomprehensible', 'b'])
  expect(wrapText('incomprehensible b', 5, letters)).toEqual(['incomprehensible', 'b'])
})

test('nothing gives no line', () => {
  expect(wrapText('', 5, letters)).toEqual([])
})
