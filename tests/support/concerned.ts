/** The small dataset with a word of those concerned in it, and a lesson that shows what they answer. */
import { createDataset, type Dataset } from '../../src/model/dataset.ts'
import { readLessons } from './read-data.ts'
import { SMALL_FOLDER, smallRaw } from './small-data.ts'

/** What they answer: a charge, and through it the place that it is about. */
export const CHARGE = 'resp-usa-charge-2023-04-17'
export const CONCERNED = 'resp-usa-concerned-2023-05'

const responses = smallRaw['responses.geojson']
const [first] = responses.features
const properties = {
  ...first?.properties,
  country: 'USA',
  actor: 'concerned',
  type: 'denial',
  stance: 'denies',
  said: 'press',
  date: '2023-05',
  answers: [CHARGE],
  text: 'Their lawyer said that they denied it.',
}

/** @param view of the lesson's first step @param documents of it */
export function concernedDataset(view: string, documents: string[] = ['usa-new-york-fuzhou', CHARGE]): Dataset {
  const [lesson] = readLessons(SMALL_FOLDER)
  const [step, ...steps] = lesson?.steps ?? []
  if (!first || !lesson || !step) throw new Error('the small dataset has no answer or no lesson')
  const answer = { ...first, id: CONCERNED, properties } as typeof first
  const raw = { ...smallRaw, 'responses.geojson': { ...responses, features: [...responses.features, answer] } }
  const shown = { ...step, view, documents }
  return createDataset(raw, [{ ...lesson, steps: [shown, ...steps] }])
}
