/** What a language says, in tables: each travels with whom it serves. Their shapes are those of English, the reference. */
import type { enAddress } from './en/address.ts'
import type { enBuilt } from './en/built.ts'
import type { enCore } from './en/core.ts'
import type { enJsonLd } from './en/json-ld.ts'
import type { enNotFound } from './en/not-found.ts'
import type { enNotices } from './en/notices.ts'
import type { enOffline } from './en/offline.ts'
import type { enPreview } from './en/preview.ts'
import type { enSearch } from './en/search.ts'
import type { enShare } from './en/share.ts'
import type { enViewImage } from './en/view-image.ts'
import type { enWorkbook } from './en/workbook.ts'

/** What a page says that may come to life. */
export type Messages = typeof enCore
/** What a page says that the build renders: more than scripts carry. */
export type PageMessages = Omit<Messages, keyof typeof enBuilt> & typeof enBuilt
export type ShareMessages = typeof enShare
export type ViewImageWords = typeof enViewImage
export type PreviewWords = typeof enPreview
export type OfflineWords = typeof enOffline
export type NoticeWords = typeof enNotices
export type JsonLdWords = typeof enJsonLd

/** What is published of a package. */
export type NoticeRole = keyof NoticeWords['roles']
/** A section of the page about the method. */
export type MethodSection = PageMessages['methodSections'][number]
/** The page that explains the codes. */
export type CodebookWords = PageMessages['codebook']

export interface Words {
  /** The map, and everything that a page may say once it lives. */
  readonly core: Messages
  /** The same, and what stands on pages alone. */
  readonly pages: PageMessages
  /** The search, of what the atlas has nothing about. */
  readonly search: typeof enSearch
  /** The dialog to share a page. */
  readonly share: ShareMessages
  /** The picture of a view. */
  readonly viewImage: ViewImageWords
  /** An address of an embed that was not understood. */
  readonly address: typeof enAddress
  /** The page for missing addresses, once it knows what was meant. */
  readonly notFound: typeof enNotFound
  /** Preview images. */
  readonly preview: PreviewWords
  /** Reading without a network. */
  readonly offline: OfflineWords
  /** What others made of the site. */
  readonly notices: NoticeWords
  /** What programs are told inside pages. */
  readonly jsonLd: JsonLdWords
  /** The workbook of the data. */
  readonly workbook: typeof enWorkbook
}
