/** How large a title can be: long names of countries must fit too. */
import { TEXT } from './layout.ts'
import { countLines } from './lines.ts'

/** Pixels, the largest first: of a title in one line, and of one in two. */
const SIZES = { one: [68, 58, 48], two: [42, 36] } as const
/** Average width of a letter of the title's type, as a part of its size; wide ones are meant. */
const LETTER = 0.54
/** Where even two lines are not enough. */
const SMALLEST = 32

/** The largest size at which a title stays within a width in pixels: in one line, else in two; else the smallest. */
export function titleSize(title: string, width: number): number {
  const words = title.split(' ')
  const longest = Math.max(...words.map(({ length }) => length))
  const fits = (size: number, lines: number) => {
    const letters = Math.floor(width / (size * LETTER))
    return longest <= letters && countLines(words, letters) <= lines
  }
  const { one, two } = SIZES
  return one.find((size) => fits(size, 1)) ?? two.find((size) => fits(size, 2)) ?? SMALLEST
}

/** How high the title stands at that size, in pixels. */
export function titleHeight(title: string, width: number): number {
  const size = titleSize(title, width)
  return size * TEXT.title.lineHeight * countLines(title.split(' '), Math.floor(width / (size * LETTER)))
}
