/**
 * The shape of a lesson, one file each in `data/lessons/`: strict, like all data. Its texts take every figure, date and
 * name from the data by reference (`lesson-text.ts`), so that none can go stale. Build time only.
 */
import { z } from 'zod'
import { FILES, type FileName } from './schema.ts'
import { id } from './schema-fields.ts'
import { LESSON_CONCEPTS } from './vocabulary.ts'

const REFERENCES = 'Figures, dates and names stand in it as references such as {listed:NLD}; no digits.'

const line = z.string().trim().min(1).max(90)
const text = z.string().trim().min(1).max(700).describe(REFERENCES)
const paragraphs = z.array(text).min(1).describe(`Paragraphs. ${REFERENCES}`)
const minutes = z.int().min(1).max(90)
const lines = z.int().min(1).max(12).describe('Lines to write on, on the worksheet.')

const step = z.strictObject({
  title: line.describe('The heading of the step.'),
  minutes: minutes.describe('How long the class stays with it.'),
  view: z
    .string()
    .max(300)
    .describe('What the map shows: the address of the atlas from its "?" on; empty: as it opens.'),
  on_sheet: z.literal(true).optional().describe('Its map is printed on the worksheet.'),
  text: paragraphs.describe(`What the reader is told. ${REFERENCES}`),
  documents: z
    .array(id)
    .describe('Ids of records and disagreements that stand below the text as they are in the data.'),
  look: text.describe('What to look for in the map and the documents.'),
  question: text.describe('What the class discusses or writes down.'),
  lines,
  answer: paragraphs.describe('A suggested answer, for the teacher.'),
  watch: text.optional().describe('Where a class may slip, and how to stay neutral; for the teacher.'),
})

const question = z.strictObject({ question: text, lines, answer: paragraphs })

export const LESSON = z.strictObject({
  id: id.describe('Its address, and the name of its file.'),
  number: z.int().min(1).max(99).describe('Its place among the lessons.'),
  title: line.regex(/^[^{}]*$/, 'is not a plain title (expected one without references)'),
  summary: text.describe('What it is about, in one or two sentences.'),
  age: z.int().min(10).max(18).describe('The level: from which age on, in years.'),
  minutes: minutes.describe('How long it takes: its steps and its closing together.'),
  concepts: z.array(z.enum(LESSON_CONCEPTS)).min(1).describe('What it teaches.'),
  aims: z.array(text).min(1).describe('What a learner can do afterwards.'),
  prepare: paragraphs.describe('What the teacher needs and should know before.'),
  steps: z.array(step).min(1).max(12),
  closing: z.strictObject({ minutes, questions: z.array(question).min(1) }),
  sources: z.array(id).min(1).describe('Ids of sources for going on.'),
})

/** A file of `data/lessons/`. */
type LessonFileName = `lessons/${string}.json`
/** Any file in `data/`. */
export type DataFileName = FileName | LessonFileName
/** Any file as it is published: all lessons are one list. */
export type PublishedFileName = FileName | 'lessons.json'

export function isLessonFile(name: string): name is LessonFileName {
  return /^lessons\/[^/]+\.json$/.test(name)
}

export function isDataFile(name: string): name is DataFileName {
  return Object.hasOwn(FILES, name) || isLessonFile(name)
}

export function isPublishedFile(name: string): name is PublishedFileName {
  return Object.hasOwn(FILES, name) || name === 'lessons.json'
}

/** The schema of a file, as edited or as published. */
export function schemaOf(name: DataFileName | PublishedFileName): z.ZodType {
  if (name === 'lessons.json') return z.array(LESSON)
  return isLessonFile(name) ? LESSON : FILES[name]
}

export type Lesson = Readonly<z.infer<typeof LESSON>>
export type LessonStep = Lesson['steps'][number]
