/** The words of the map in English. */
const looks = {
  certain: 'listed by then or dated',
  possible: 'start not known yet',
  'certain ended': 'listed by then or dated, closing reported',
  'possible ended': 'start not known yet, closing reported',
}

export const map = {
  name: 'Map of the records',
  world: 'Whole world',
  marks: 'Records on the map',
  /** The label of a dot: what, and in which country. */
  dot: (label: string, country: string) => `${label} (${country})`,
  /** The same with how it stands in the window. */
  dotState: (label: string, look: keyof typeof looks) => `${label}: ${looks[look]}`,
  twoFingers: 'Use two fingers to move the map',
  /** A counted mark. */
  joined: (n: number, near: string) => `${n} records near ${near}: come nearer to open them`,
  commands: { in: 'Zoom in', out: 'Zoom out', reset: 'First view' },
}
