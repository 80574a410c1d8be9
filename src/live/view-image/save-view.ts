/** Makes the picture of what the reader sees just now, and hands it over as a file. */

import { PALETTES } from '../../draw/palette.ts'
import { readScheme } from '../../map/scheme.ts'
import { readBox, readStage } from '../../map/stage-box.ts'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { formatToday } from '../../page/share/citation.ts'
import type { ImageFormat } from '../../page/share/picture-part.tsx'
import { parseSearch } from '../../state/url.ts'
import type { Messages, ViewImageWords } from '../../words/words.ts'
import { saveFile } from '../share/save-file.ts'
import { composeView, type GroundPaths } from './compose-view.ts'
import { drawViewSvg } from './draw-view-svg.tsx'
import { drawFinePaths, isNear, type Outlines, readPagePaths } from './ground-paths.ts'
import type { ViewFrame } from './lay-view.ts'
import { paintPng } from './paint-png.ts'

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const

interface SaveOptions {
  readonly document: Document
  readonly index: AtlasIndex
  /** The state as the query of an address. */
  readonly search: string
  /** Address of the fine outlines. */
  readonly near: string
  readonly t: Messages
  readonly words: ViewImageWords
}

function readFrame(map: HTMLElement): ViewFrame {
  const stage = map.querySelector<HTMLElement>('.stage')
  if (!stage) throw new Error('the map holds no .stage (expected the markup of MapView)')
  return { stage: readStage(map, stage), box: readBox(map) }
}

/** The fine outlines where they are needed and to be had; opened from a folder the page may not fetch them. */
async function readPaths(map: HTMLElement, frame: ViewFrame, { index, near }: SaveOptions): Promise<GroundPaths> {
  if (!isNear(frame)) return readPagePaths(map, frame)
  try {
    const outlines = (await (await fetch(near)).json()) as Outlines
    return drawFinePaths(outlines, frame, new Set(index.countries.map(({ iso3 }) => iso3)))
  } catch {
    return readPagePaths(map, frame)
  }
}

/** The address of the view; null on the reader's own disk. */
function addressOf({ protocol, origin, pathname }: Location, search: string): string | null {
  return /^https?:$/.test(protocol) ? origin + pathname + search : null
}

/** @throws Error when the picture cannot be made */
export async function saveView(format: ImageFormat, options: SaveOptions): Promise<void> {
  const { document, index, search, t, words } = options
  const map = document.querySelector<HTMLElement>('[data-map]')
  if (!map) throw new Error('this page holds no map (expected an element with data-map)')
  const frame = readFrame(map)
  const paths = await readPaths(map, frame, options)
  const state = parseSearch(search)
  const address = addressOf(document.location, search)
  const picture = composeView({ index, state, frame, paths, address, today: formatToday(new Date()), t, words })
  const svg = drawViewSvg(document, picture, PALETTES[readScheme(document)])
  const content = format === 'svg' ? svg : await paintPng(document, svg)
  saveFile(document, `overseas-stations-atlas-${index.version}.${format}`, TYPES[format], content)
}
