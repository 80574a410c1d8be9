/**
 * A sink for `geoPath` that writes short paths: whole relative units, repeated points dropped, no DOM. Where units are too
 * coarse, points are given in parts of them and written as decimals.
 */

type Point = readonly [number, number]

/** `3`, `-4` and `5` as `3-4 5`; of ten parts a unit as `.3-.4 .5`. */
function formatNumbers(numbers: readonly number[], parts: number): string {
  const format = (n: number) => (parts === 1 ? `${n}` : `${n / parts}`.replace(/^(-?)0\./, '$1.'))
  return numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${format(n)}` : format(n))).join('')
}

function isBetween([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (ax === bx && bx === cx) || (ay === by && by === cy)
}

export class IntegerPath {
  readonly #parts: number
  #text = ''
  #ring: Point[] = []
  /** Start of the last ring written: relative moves count from there. */
  #origin: Point | null = null

  /** @param parts into which a unit is parted: a power of ten */
  constructor(parts = 1) {
    this.#parts = parts
  }

  beginPath(): void {}
  arc(): void {}

  moveTo(x: number, y: number): void {
    this.#ring = [[Math.round(x), Math.round(y)]]
  }

  lineTo(x: number, y: number): void {
    const point: Point = [Math.round(x), Math.round(y)]
    const last = this.#ring.at(-1)
    if (last && last[0] === point[0] && last[1] === point[1]) return
    const before = this.#ring.at(-2)
    if (before && last && isBetween(before, last, point)) this.#ring.pop()
    this.#ring.push(point)
  }

  closePath(): void {
    const [start, ...rest] = this.#ring
    const end = rest.at(-1)
    if (start && end && end[0] === start[0] && end[1] === start[1]) rest.pop()
    if (start && rest.length >= 2) this.#write(start, rest)
    this.#ring = []
  }

  #write(start: Point, rest: readonly Point[]): void {
    const origin = this.#origin
    const numbers = origin ? [start[0] - origin[0], start[1] - origin[1]] : [...start]
    let [x, y] = start
    for (const point of rest) {
      numbers.push(point[0] - x, point[1] - y)
      ;[x, y] = point
    }
    const format = (some: readonly number[]) => formatNumbers(some, this.#parts)
    const ring = origin ? `m${format(numbers)}` : `M${format(numbers.slice(0, 2))}l${format(numbers.slice(2))}`
    this.#text += `${ring}z`
    this.#origin = start
  }

  /** The path so far. */
  result(): string {
    return this.#text
  }
}
