/** What the baseline pages have in common: their address says what to measure. */
import type { GeographyTopology } from '../../../src/site/geography.ts'

/** A dot as the baselines draw it. */
export interface BenchPoint {
  readonly lng: number
  readonly lat: number
  /** The handle position from which on it is shown. */
  readonly start: number
  readonly colour: string
}

export interface BenchData {
  readonly land: GeographyTopology
  readonly points: readonly BenchPoint[]
}

export async function loadData(): Promise<BenchData> {
  const read = async (path: string) => (await fetch(path)).json()
  const [land, points] = await Promise.all([read('land.json'), read('points.json')])
  return { land, points }
}

/** The page's slider, the same native control that the atlas has. */
export function findSlider(): HTMLInputElement {
  const slider = document.querySelector<HTMLInputElement>('input[type=range]')
  if (!slider) throw new Error('the page has no slider')
  return slider
}

/** Tells the bench that everything is drawn. */
export function tellReady(): void {
  document.documentElement.dataset.ready = ''
}
