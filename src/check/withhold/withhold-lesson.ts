/** A lesson without what is withheld: it stays a lesson, and says where something is missing. */
import type { Withholding } from '../../model/dataset.ts'
import type { Lesson, LessonStep } from '../../model/lesson-schema.ts'
import { parseLessonText } from '../../model/lesson-text.ts'
import { formatSearch, parseSearch } from '../../state/url.ts'
import { WITHHELD_PIECE, withheldFromStep } from './wording.ts'

/** Ids that are gone, each with its entry; null for what went with others. */
export type Gone = ReadonlyMap<string, Withholding | null>

/** The ids and scopes in a reference: `difference:count:<id>,listed:world` has two. */
function namedIn(argument: string): readonly string[] {
  return argument.split(/[,:]/)
}

function withholdText(text: string, gone: Gone): string {
  const parts = parseLessonText(text).map((part) => {
    if (part.kind === 'text') return part.text
    const isGone = part.kind === 'reference' && namedIn(part.reference.argument).some((id) => gone.has(id))
    return isGone ? (part.reference.words ?? WITHHELD_PIECE) : part.source
  })
  return parts.join('')
}

/** All texts of a value, through one change; ids have no references in them and stay. */
function withholdTexts<T>(value: T, gone: Gone): T {
  if (typeof value === 'string') return withholdText(value, gone) as T
  if (Array.isArray(value)) return value.map((entry) => withholdTexts(entry, gone)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withholdTexts(field, gone)])) as T
}

function withholdStep(step: LessonStep, gone: Gone): LessonStep {
  const state = parseSearch(step.view)
  const isOpen = state.record !== null && gone.has(state.record)
  const lost = new Set([
    ...(isOpen && state.record ? [state.record] : []),
    ...step.documents.filter((id) => gone.has(id)),
  ])
  const said = new Set([...lost].map((id) => withheldFromStep(gone.get(id) ?? null)))
  return {
    ...step,
    view: isOpen ? formatSearch({ ...state, record: null }) : step.view,
    documents: step.documents.filter((id) => !gone.has(id)),
    text: [...step.text, ...said],
  }
}

export function withholdLesson(lesson: Lesson, gone: Gone): Lesson {
  const { steps, sources, ...rest } = withholdTexts(lesson, gone)
  return {
    ...rest,
    steps: steps.map((step) => withholdStep(step, gone)),
    sources: sources.filter((id) => !gone.has(id)),
  }
}
