/** A lesson with everything in it as finished values: for its page, its embed and its sheets. */
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Lesson, LessonStep } from '../../model/lesson-schema.ts'
import type { LessonConcept } from '../../model/vocabulary.ts'
import { parseSearch } from '../../state/url.ts'
import type { ViewState } from '../../state/view-state.ts'
import type { WindowEnd } from '../answer/host-words.ts'
import { selectWhole } from '../record/dataset-part.ts'
import { createDisagreementView, type DisagreementView } from '../record/disagreement-view.ts'
import { createLookup, type Told } from '../record/part-lookup.ts'
import { isAnswered, isSameAnswer, type RecordAnswer, recordAnswers } from '../record/record-answer.ts'
import type { SourceLine } from '../record/source-line.ts'
import { createLessonFacts } from './facts.ts'
import { createPieces, type LessonSources, type Pieces } from './pieces.ts'

/** Records that share exactly the same answer, which is told once. */
export interface AnsweredDocument {
  readonly kind: 'records'
  readonly claims: readonly Told[]
  /** As of the moment that the step is about. */
  readonly answer: RecordAnswer
  /** The day the data stand for, as EDTF. */
  readonly asOf: string
}

/** What stands below the text of a step, as it is in the data. */
export type LessonDocument = AnsweredDocument | { readonly kind: 'disagreement'; readonly entry: DisagreementView }

export interface QuestionView {
  readonly question: Pieces
  /** To write on. */
  readonly lines: number
  readonly answer: readonly Pieces[]
}

export interface LessonStepView extends QuestionView {
  /** From 1. */
  readonly number: number
  readonly title: Pieces
  readonly minutes: number
  readonly state: ViewState
  /** The same state as the query of an address. */
  readonly search: string
  readonly onSheet: boolean
  readonly text: readonly Pieces[]
  readonly documents: readonly LessonDocument[]
  readonly look: Pieces
  readonly watch: Pieces | null
}

export interface LessonView {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly summary: Pieces
  readonly age: number
  readonly minutes: number
  readonly concepts: readonly LessonConcept[]
  readonly aims: readonly Pieces[]
  readonly prepare: readonly Pieces[]
  readonly steps: readonly LessonStepView[]
  readonly closing: { readonly minutes: number; readonly questions: readonly QuestionView[] }
  readonly sources: readonly SourceLine[]
}

interface Made extends LessonSources {
  readonly dataset: Dataset
}

function createDocument(id: string, moment: WindowEnd, { dataset, lookup }: Made): LessonDocument {
  const told = lookup.told(id)
  if (told) {
    const answer = recordAnswers(told.record, lookup)(moment)
    return { kind: 'records', claims: [told], answer, asOf: lookup.index.asOf }
  }
  const entry = dataset.disagreements.find((disagreement) => disagreement.id === id)
  if (!entry) throw new Error(`"${id}" is no document (expected data that have passed the check)`)
  return { kind: 'disagreement', entry: createDisagreementView(entry, lookup) }
}

function isOneAnswer(a: AnsweredDocument, b: AnsweredDocument): boolean {
  const [one, other] = [a, b].map(({ claims }) => claims[0]?.record.country)
  return one === other && isAnswered(b.answer) && isSameAnswer(a.answer, b.answer)
}

/** Neighbours of one country with the same answer as one. */
function joinDocuments(documents: readonly LessonDocument[]): readonly LessonDocument[] {
  const joined: LessonDocument[] = []
  for (const next of documents) {
    const last = joined.at(-1)
    if (last?.kind === 'records' && next.kind === 'records' && isOneAnswer(last, next)) {
      joined[joined.length - 1] = { ...last, claims: [...last.claims, ...next.claims] }
    } else joined.push(next)
  }
  return joined
}

type Question = Lesson['closing']['questions'][number]

function createQuestion({ question, lines, answer }: Question, made: Made): QuestionView {
  return {
    question: createPieces(question, made),
    lines,
    answer: answer.map((text) => createPieces(text, made)),
  }
}

function createStep(step: LessonStep, index: number, made: Made): LessonStepView {
  const state = parseSearch(step.view)
  const moment = { to: state.to, clock: state.clock }
  return {
    ...createQuestion(step, made),
    number: index + 1,
    title: createPieces(step.title, made),
    minutes: step.minutes,
    state,
    search: step.view,
    onSheet: step.on_sheet === true,
    text: step.text.map((text) => createPieces(text, made)),
    documents: joinDocuments(step.documents.map((id) => createDocument(id, moment, made))),
    look: createPieces(step.look, made),
    watch: step.watch === undefined ? null : createPieces(step.watch, made),
  }
}

/** @throws when the lesson does not fit the dataset: the check has seen to it that it does */
export function createLessonView(lesson: Lesson, dataset: Dataset, index: AtlasIndex): LessonView {
  const lookup = createLookup(selectWhole(dataset), index)
  const made: Made = { dataset, lookup, facts: createLessonFacts(dataset) }
  const { id, number, title, age, minutes, concepts, aims, prepare, steps, closing, sources } = lesson
  return {
    id,
    number,
    title,
    age,
    minutes,
    concepts,
    summary: createPieces(lesson.summary, made),
    aims: aims.map((text) => createPieces(text, made)),
    prepare: prepare.map((text) => createPieces(text, made)),
    steps: steps.map((step, at) => createStep(step, at, made)),
    closing: { minutes: closing.minutes, questions: closing.questions.map((entry) => createQuestion(entry, made)) },
    sources: lookup.sources(sources),
  }
}
