/** What a page tells the share dialog of itself: it travels in the page as JSON, at the button that opens the dialog. */

/** Something that can stand in other pages. */
export interface EmbedTarget {
  /** `view`: the map in the state of this page's address; `map`: the map in the state of `search`; else a page as it is. */
  readonly kind: 'card' | 'map' | 'view' | 'page'
  /** Where its kind does not say enough, as of a step of a lesson. */
  readonly name?: string
  /** Of the embed, from the root of the site: `embed/country/italy/`. */
  readonly path: string
  /** The state that a map opens in: `?country=ITA`. */
  readonly search?: string
  /** The only step that a lesson shows, from 1. */
  readonly step?: number
  /** Whether it tells of the moment that the page's address asks for, as the page does. */
  readonly timed?: true
  /** Pixels: what it needs in a column of 600 px. */
  readonly height: number
}

/** What each kind of page may add to the dialog; pages that say nothing are linked and cited. */
export interface ShareOptions {
  readonly embeds?: readonly EmbedTarget[]
  /** The rows to take away: those of a country, one record, or what the map shows. */
  readonly rows?: { readonly country: string } | { readonly record: string } | 'view'
  /** A picture that stands for the page, from the root of the site. */
  readonly image?: { readonly path: string; readonly alt: string }
}

export interface ShareSubject extends ShareOptions {
  /** As it is cited. */
  readonly title: string
  /** Of the page, from the root of the site. */
  readonly path: string
  /** The way from the page up to the root: `../../`. */
  readonly root: string
  /** Where the site is published, with a slash at its end; null where that is not known. */
  readonly siteUrl: string | null
  readonly version: string
  /** The day the data stand for, as EDTF. */
  readonly asOf: string
  /** Paths from the root: the script of the dialog, and the one that brings the index. */
  readonly script: string
  readonly index: string
}

/** The parts of the dialog that can be open when it appears. */
const SHARE_PARTS = ['cite', 'embed', 'download', 'picture'] as const
export type SharePart = (typeof SHARE_PARTS)[number]
