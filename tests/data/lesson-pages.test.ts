/** The lessons as they are published: every figure against the files themselves, by another way than the lessons take. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Lesson } from '../../src/model/lesson-schema.ts'
import { formatSearch, parseSearch } from '../../src/state/url.ts'
import { en } from '../support/english.ts'
import { attribute, type Element, elements, text } from '../support/html.ts'
import { realDataset } from '../support/real-data.ts'
import { realPage } from '../support/real-pages.ts'

interface Row {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
}

function read(file: string) {
  return JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'))
}

const features = (name: string): readonly Row[] => read(`${name}.geojson`).features
const stations = features('stations')
const patrols = features('patrols')
const everything = ['stations', 'sites', 'patrols', 'agreements', 'events', 'responses'].flatMap(features)
const counts: readonly { id: string; count: number; countries?: number; sources: string[]; as_of: string }[] =
  read('counts.json')
const sources: readonly { id: string; issued?: { 'date-parts': number[][] } }[] = read('sources.json')
const regions = new Map<string, string>(
  read('countries.json').map((country: { iso3: string; region: string }) => [country.iso3, country.region]),
)

function isIn({ properties }: Row, scope: string): boolean {
  const { country, listed_in, network } = properties
  return [country, listed_in, network, regions.get(String(country)), 'world'].includes(scope)
}

function row(id: string): Readonly<Record<string, unknown>> {
  const found = everything.find((entry) => entry.id === id)?.properties
  if (!found) throw new Error(`no row ${id}`)
  return found
}

function count(id: string) {
  const found = counts.find((entry) => entry.id === id)
  if (!found) throw new Error(`no count ${id}`)
  return found
}

function dateOf(id: string): string {
  const source = sources.find((entry) => entry.id === id)
  if (source) return (source.issued?.['date-parts'][0] ?? []).map((n) => String(n).padStart(2, '0')).join('-')
  const found = everything.find((entry) => entry.id === id)
  if (!found) return count(id).as_of
  const { date, from, opened } = found.properties
  return String(date ?? from ?? opened)
}

/** Every figure by its name, counted anew. */
const FIGURES: Readonly<Record<string, (argument: string) => string | number>> = {
  listed: (scope) => stations.filter((station) => isIn(station, scope)).length,
  placed: (scope) => stations.filter((s) => isIn(s, scope) && s.properties.place_precision !== 'country').length,
  unplaced: (scope) => stations.filter((s) => isIn(s, scope) && s.properties.city === null).length,
  undated: (scope) => stations.filter((s) => isIn(s, scope) && !s.properties.opened).length,
  inferred: (scope) => stations.filter((s) => isIn(s, scope) && 'basis' in s.properties).length,
  countries: (scope) => new Set(stations.filter((s) => isIn(s, scope)).map((s) => s.properties.country)).size,
  rounds: (scope) => patrols.filter((p) => p.properties.country === scope).length,
  count: (id) => count(id).count,
  'count-countries': (id) => count(id).countries ?? Number.NaN,
  officers: (id) => Number(row(id).officers),
  cities: (id) => (row(id).cities as unknown[]).length,
  sources: (id) => (row(id).sources as unknown[]).length,
  versions: (id) => read('disagreements.json').find((entry: { id: string }) => entry.id === id).versions.length,
  date: dateOf,
  month: (id) => dateOf(id).slice(0, 7),
  year: (id) => dateOf(id).slice(0, 4),
  difference: (pair) => {
    const [a, b] = pair.split(',').map(figure)
    return Number(a) - Number(b)
  },
  percent: (pair) => {
    const [a, b] = pair.split(',').map(figure)
    return Math.round((100 * Number(a)) / Number(b))
  },
  days: (pair) => {
    const [a, b] = pair.split(',').map((id) => Date.parse(dateOf(id)))
    return (Number(b) - Number(a)) / 86_400_000
  },
}

function figure(reference: string): string | number {
  const colon = reference.indexOf(':')
  const count = FIGURES[reference.slice(0, colon)]
  if (!count) throw new Error(`the test cannot count ${reference}`)
  return count(reference.slice(colon + 1))
}

const byClass = (html: string, tag: string, name: string): readonly Element[] =>
  elements(html, tag).filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(name))

const LESSONS = realDataset.lessons.map((lesson) => [lesson.id, lesson] as const)

function pagesOf({ id }: Lesson): Readonly<Record<'page' | 'embed' | 'worksheet' | 'teacher', string>> {
  const path = `lessons/${id}/`
  return {
    page: realPage(path),
    embed: realPage(`embed/${path}`),
    worksheet: realPage(`${path}worksheet/`),
    teacher: realPage(`${path}teacher/`),
  }
}

/** Words of a text of the data between its references. */
function proseOf(source: string): readonly string[] {
  return source.split(/\{[^}]*\}/).map((part) => part.trim().replace(/\s+/g, ' '))
}

describe.each(LESSONS)('the lesson %s', (_, lesson) => {
  const pages = pagesOf(lesson)

  it('gives no figure but what the files give', () => {
    const figures = Object.values(pages).flatMap((html) => elements(html, 'data'))
    expect(figures.length).toBeGreaterThan(20)
    for (const element of figures) {
      const reference = attribute(element, 'data-figure') ?? ''
      expect(attribute(element, 'value'), reference).toBe(String(figure(reference)))
      const value = attribute(element, 'value') ?? ''
      const words = reference.startsWith('percent:') ? `${value}%` : en.date(value)
      expect(text(element).replaceAll(',', ''), reference).toBe(words)
    }
  })

  it('leaves no reference as it is written in the data', () => {
    for (const html of Object.values(pages)) {
      expect(text(html)).not.toMatch(/\{[a-z-]+:|\}/)
    }
  })

  it('has five to eight steps and forty-five minutes', () => {
    expect(lesson.steps.length).toBeGreaterThanOrEqual(5)
    expect(lesson.steps.length).toBeLessThanOrEqual(8)
    expect(lesson.minutes).toBe(45)
  })

  it('has each step with its state, its picture, its documents and its question', () => {
    const { page, embed } = pages
    for (const html of [page, embed]) {
      const steps = byClass(html, 'section', 'lesson-step')
      expect(steps.map((step) => attribute(step, 'data-step'))).toEqual(lesson.steps.map(({ view }) => view))
      expect(byClass(html, 'figure', 'step-picture')).toHaveLength(lesson.steps.length)
      expect(byClass(html, 'svg', 'step-map')).toHaveLength(lesson.steps.length)
      const documents = byClass(html, 'div', 'told').length + byClass(html, 'div', 'disagreement').length
      expect(documents).toBe(lesson.steps.flatMap((step) => step.documents).length)
      for (const { question } of lesson.steps) for (const part of proseOf(question)) expect(text(html)).toContain(part)
    }
  })

  it('says its states as the atlas does, and leads to them', () => {
    for (const { view } of lesson.steps) {
      expect(formatSearch(parseSearch(view))).toBe(view)
      expect(pages.page).toContain(`href="../../${view.replaceAll('&', '&amp;')}"`)
    }
  })

  it('gives the class documents, questions and sources on paper, and no answer', () => {
    const words = text(pages.worksheet)
    const questions = [...lesson.steps, ...lesson.closing.questions]
    for (const { question, answer } of questions) {
      for (const part of proseOf(question)) expect(words).toContain(part)
      for (const part of answer.flatMap(proseOf).filter((some) => some.length > 40)) expect(words).not.toContain(part)
    }
    expect(byClass(pages.worksheet, 'div', 'write-lines')).toHaveLength(questions.length)
    expect(byClass(pages.worksheet, 'svg', 'step-map').length).toBeGreaterThan(0)
    for (const id of lesson.sources) {
      expect(pages.worksheet).toContain(realDataset.sources.find((source) => source.id === id)?.URL.split('?')[0])
    }
  })

  it('gives the teacher aims, minutes, answers and what to watch for', () => {
    const words = text(pages.teacher)
    const texts = [
      ...lesson.aims,
      ...lesson.prepare,
      ...lesson.steps.flatMap(({ answer, watch = '' }) => [...answer, watch]),
      ...lesson.closing.questions.flatMap(({ answer }) => answer),
    ]
    for (const part of texts.flatMap(proseOf)) expect(words).toContain(part)
    const minutes = [...lesson.steps, lesson.closing].map((part) => `${part.minutes} min`)
    for (const part of minutes) expect(words).toContain(part)
    expect(words).toContain('45 min')
  })
})

describe('the list of lessons', () => {
  it('has each lesson with its length, level, aims and sheets', () => {
    const html = realPage('lessons/')
    for (const { id, title, aims } of realDataset.lessons) {
      expect(text(html)).toContain(title)
      for (const part of aims.flatMap(proseOf)) expect(text(html)).toContain(part)
      for (const way of ['', 'worksheet/', 'teacher/']) expect(html).toContain(`href="../lessons/${id}/${way}"`)
    }
    expect(text(html)).toContain('45 minutes, ages 15 and up')
  })
})
