/** What `npm run shots` shows: the states of the atlas that an editor looks at, and the windows they are seen in. */
import type { Page } from '@playwright/test'

export interface Shot {
  readonly name: string
  /** Path from the root of the site. */
  readonly path: string
  /** What a reader does there first. */
  readonly act?: (page: Page) => Promise<void>
  /** The whole page rather than the first window of it. */
  readonly full?: boolean
}

/** Sizes in CSS pixels; a phone upright and on its side, and the narrowest that WCAG asks for. */
export const WINDOWS = {
  wide: { width: 1440, height: 900 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 360, height: 740 },
  narrowest: { width: 320, height: 640 },
  side: { width: 740, height: 360 },
} as const

export type WindowName = keyof typeof WINDOWS

/** A page of the map listens once this is there. */
export const LIVE = '[data-atlas][data-live]'

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill(text)
  await page.locator('.hits > div:not([aria-busy=true])').first().waitFor()
}

const panel = (page: Page) => page.locator('[data-panel] h2').first().waitFor()

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share or embed' }).click()
  await page.getByRole('dialog').waitFor()
}

/** The map of a lesson is at the step. */
const standStill = (page: Page) => page.locator('[data-lesson][data-live] .map.live').waitFor()

export const SHOTS: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'home-whole', path: '', full: true },
  { name: 'legend', path: '', act: (page) => page.locator('.legend summary').first().click() },
  { name: 'search', path: '', act: (page) => search(page, 'Italy') },
  { name: 'no-results', path: '', act: (page) => search(page, 'qqqqqq') },
  { name: 'panel-country', path: '?country=ITA', act: panel },
  { name: 'panel-record', path: '?record=nld-amsterdam-qingtian', act: panel },
  { name: 'world', path: '?view=26,25,0' },
  { name: 'earlier', path: '?to=2019-06' },
  { name: 'nothing-shown', path: '?layers=none' },
  { name: 'dialog', path: '', act: openShare },
  { name: 'embed', path: 'embed/?parts=map,timeline' },
  { name: 'embed-card', path: 'embed/country/italy/' },
  { name: 'country', path: 'country/italy/', full: true },
  { name: 'record', path: 'record/nld-amsterdam-qingtian/', full: true },
  { name: 'lessons', path: 'lessons/', full: true },
  { name: 'lesson', path: 'lessons/when-did-we-know/#step-2', act: standStill },
  { name: 'lesson-embed', path: 'embed/lessons/who-says-so/' },
  { name: 'worksheet', path: 'lessons/what-is-not-known/worksheet/', full: true },
  { name: 'teacher', path: 'lessons/what-is-not-known/teacher/', full: true },
  { name: 'countries', path: 'countries/' },
  { name: 'chronology', path: 'chronology/' },
  { name: 'sources', path: 'sources/' },
  { name: 'method', path: 'method/' },
  { name: 'codebook', path: 'codebook/', full: true },
  { name: 'data', path: 'data/' },
  { name: 'not-found', path: '404.html' },
]

/** Pages that are printed. */
export const PRINTED: readonly Pick<Shot, 'name' | 'path'>[] = SHOTS.filter(({ name }) =>
  ['home', 'country', 'record', 'lesson', 'worksheet', 'teacher'].includes(name),
)
