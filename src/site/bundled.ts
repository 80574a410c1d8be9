/** What the site is given of the browser's code: files, and where in the site each entry lies. */
import type { OutputFiles } from './output.ts'

export interface Bundle {
  readonly files: OutputFiles
  /** Paths from the root of the site. */
  readonly core: string
  /** What stands before the scripts of a live page. */
  readonly early: string
  /** The code of the script that aims the prerendered map, without the frames that it has to know. */
  readonly aim: string
  readonly gl: string
  readonly search: string
  /** What draws the inside of panels. */
  readonly panel: string
  /** The share dialog, fetched when it is first opened. */
  readonly share: string
  readonly viewImage: string
  /** What pages of text and tables add for readers with script. */
  readonly pages: string
  /** The embedded map, and what embedded cards add to their HTML. */
  readonly embed: string
  readonly card: string
  /** What brings the service worker, and the worker itself. */
  readonly offline: string
  readonly worker: string
  /** Lessons, as pages and in frames. */
  readonly lesson: string
  readonly styles: string
  /** What else holds where no script runs. */
  readonly noScript: string
}

/** What the page for missing addresses holds in itself. */
export interface StandAlone {
  /** CSS and script as they stand in the page. */
  readonly styles: string
  readonly script: string
  /** The code of the script that leads on, without what it has to know. */
  readonly lead: string
}
