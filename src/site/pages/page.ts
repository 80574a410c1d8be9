/** What every page of one build is made with. */

import type { ComponentChildren } from 'preact'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { KeptRelease } from '../../model/kept-release.ts'
import type { Notice } from '../../page/text/notices.tsx'
import type { PageFrame } from '../../page/text/shell.tsx'
import { NOTICES_PATH } from '../../state/paths.ts'
import type { PageMessages, Words } from '../../words/words.ts'

/** Where the shared styles and scripts of all pages lie. */
type PageAssets = Pick<PageFrame, 'styles' | 'stylesheets' | 'noScript' | 'scripts' | 'share'>

export interface PageOptions {
  readonly dataset: Dataset
  readonly index: AtlasIndex
  /** What the pages say, in one language. */
  readonly words: Words
  /** Where the site is published, with a slash at its end; null leaves absolute addresses out. */
  readonly siteUrl: string | null
  readonly assets: PageAssets
  /** The archive of the whole site, as a path from the root; none while editing and in tests. */
  readonly archive?: string
  /** Releases that are kept as editions; none in tests. */
  readonly kept?: readonly KeptRelease[]
  /** What others made of the site; none while editing and in tests. */
  readonly notices?: readonly Notice[]
  /** Scripts of the embedded map and of the embedded cards, as paths from the root; none where they are left out. */
  readonly embedScripts?: { readonly aim: string; readonly map: readonly string[]; readonly card: readonly string[] }
  /** Scripts of lessons, as paths from the root; none where they are left out. */
  readonly lessonScripts?: readonly string[]
  /** What the page for missing addresses carries in itself, and the script it asks for; a plain page without it. */
  readonly standAlone?: { readonly styles: string; readonly script: string; readonly lead: string }
  /** A small map for a country's or a record's page; none where it is left out. */
  readonly createMap?: (subject: MapSubject) => ComponentChildren
}

/** What a small map shows: a country with all its records, or one record. */
export type MapSubject = { readonly country: string } | { readonly record: string }

/** The options, the frame made of them, and the words of the most. */
export interface PageContext extends PageOptions {
  readonly frame: PageFrame
  readonly t: PageMessages
  /** Pixels that each embedded card needs, by its path; a common one where it is left out. */
  readonly heights?: ReadonlyMap<string, number>
}

/** File path from the root of the site, and its HTML. */
export type Page = readonly [path: string, html: string]

/** The frame that a page of this build stands in; the home page uses it too. */
export function createPageFrame({ dataset, index, siteUrl, assets, archive, notices }: PageOptions): PageFrame {
  return {
    ...assets,
    siteUrl,
    publisher: dataset.publisher,
    version: index.version,
    asOf: index.asOf,
    released: dataset.release.date,
    ...(archive && { archive }),
    ...(notices && { notices: NOTICES_PATH }),
  }
}
