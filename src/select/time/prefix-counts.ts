/** How many pairs of small numbers lie below a corner: counted once, then read in a single step (a summed-area table). */
interface PrefixCounts {
  /** The number of pairs with x <= `x` and y > `y`. */
  readonly countAt: (x: number, y: number) => number
}

/**
 * @param size one more than the largest number; the table holds size * size counts
 * @param xs numbers from 0 to size - 1
 * @param ys numbers from 0 to size - 1, as many
 */
export function createPrefixCounts(size: number, xs: Uint8Array, ys: Uint8Array): PrefixCounts {
  // Row x, column y; one row and column of zeros before the first.
  const width = size + 1
  const table = new Uint32Array(width * width)
  const at = (x: number, y: number) => table[(x + 1) * width + y + 1] ?? 0
  xs.forEach((x, i) => {
    table[(x + 1) * width + (ys[i] ?? 0) + 1] = at(x, ys[i] ?? 0) + 1
  })
  for (let x = 0; x < size; x += 1) {
    for (let y = 0; y < size; y += 1) {
      table[(x + 1) * width + y + 1] = at(x, y) + at(x - 1, y) + at(x, y - 1) - at(x - 1, y - 1)
    }
  }
  return { countAt: (x, y) => at(x, size - 1) - at(x, y) }
}
