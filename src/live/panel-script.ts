/**
 * Fetches what draws the inside of a panel. It stands in a script of its own, as no page needs it before something is
 * opened; once the page has nothing better to do it is fetched ahead, so that nobody waits for it.
 */
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { PageSite } from '../page/site.ts'
import type { WindowEnd } from '../select/answer/host-words.ts'
import type { DatasetPart } from '../select/record/dataset-part.ts'
import { fetchByScript } from './add-script.ts'
import type { Opened } from './opened.ts'

/** All that the inside of a panel follows from. */
export interface Inside {
  readonly opened: Opened
  readonly part: DatasetPart
  readonly index: AtlasIndex
  /** By which the answer is told. */
  readonly moment: WindowEnd
  readonly site: PageSite
}

export interface InsideDrawer {
  /** @param onFailed called in the midst of drawing: what it does to the page must wait */
  readonly draw: (place: Element, inside: Inside, onFailed: (error: unknown) => void) => void
  /** Takes away what was drawn. */
  readonly clear: (place: Element) => void
}

declare global {
  /** Put here by the script. */
  var atlasPanel: InsideDrawer | undefined
}

/** What has arrived of it, if anything. */
export function knownPanel(): InsideDrawer | undefined {
  return globalThis.atlasPanel
}

let pending: Promise<InsideDrawer> | null = null

/** @throws LoadFailure when the script cannot be had; asking again tries again, unless it is gone */
export function fetchPanel(document: Document, url: string): Promise<InsideDrawer> {
  // It is asked for ahead and when a panel opens: once is enough.
  pending ??= fetchByScript(document, url, knownPanel).finally(() => {
    pending = null
  })
  return pending
}
