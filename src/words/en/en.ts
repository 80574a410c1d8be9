/** English, the reference: all that the atlas says. */
import type { Words } from '../words.ts'
import { enAddress } from './address.ts'
import { enBuilt } from './built.ts'
import { enCore } from './core.ts'
import { enJsonLd } from './json-ld.ts'
import { enNotFound } from './not-found.ts'
import { enNotices } from './notices.ts'
import { enOffline } from './offline.ts'
import { enPreview } from './preview.ts'
import { enSearch } from './search.ts'
import { enShare } from './share.ts'
import { enViewImage } from './view-image.ts'
import { enWorkbook } from './workbook.ts'

export const en: Words = {
  core: enCore,
  pages: { ...enCore, ...enBuilt },
  search: enSearch,
  share: enShare,
  viewImage: enViewImage,
  address: enAddress,
  notFound: enNotFound,
  preview: enPreview,
  offline: enOffline,
  notices: enNotices,
  jsonLd: enJsonLd,
  workbook: enWorkbook,
}
