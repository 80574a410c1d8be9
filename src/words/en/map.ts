/** The words of the map in English. */

const looks = {
  certain: 'listed by then or dated',
  possible: 'start not known yet',
  'certain ended': 'listed by then or dated, closing reported',
  'possible ended': 'start not known yet, closing reported',
}

/** Why the map is drawn flat, and what may change that: `GlTrouble` of the map, as which it is looked up. */
const trouble = {
  unreachable: 'What draws the globe could not be fetched. The flat map has everything. Ask for the globe again later.',
  gone: 'The atlas was published anew while this page was open, and what draws the globe is gone. The flat map has everything.',
  unsupported: 'The globe needs WebGL, which this browser does not offer here. The flat map has everything.',
  lost: 'The graphics card let go of the map. The flat map has everything. The globe returns when the card does.',
  'forced-colours': 'This device has chosen all colours, and the globe needs its own. The flat map has everything.',
  'no-modules':
    'What draws the globe cannot be fetched from a folder or inside a closed frame. The flat map has everything.',
}

export const map = {
  name: 'Map of the records',
  world: 'Whole world',
  marks: 'Records on the map',
  skip: 'Skip the map',
  fixed: 'Without script this map does not move.',
  pages: 'Each country has a page.',
  /** The label of a dot: what, and in which country. */
  dot: (label: string, country: string) => `${label} (${country})`,
  /** One of some dots that would have the same name. @param detail its network, or its city; null: neither tells it */
  dotOf: (label: string, detail: string | null, at: number, n: number) =>
    `${label}, ${detail === null ? '' : `${detail}, `}${at} of ${n}`,
  /** The same with how it stands in the window. */
  dotState: (label: string, look: keyof typeof looks) => `${label}: ${looks[look]}`,
  twoFingers: 'Use two fingers to move the map',
  /** A counted mark. */
  joined: (n: number, near: string) => `${n} records near ${near}: zoom in to open them`,
  trouble,
  commands: { in: 'Zoom in', out: 'Zoom out', reset: 'First view' },
}
