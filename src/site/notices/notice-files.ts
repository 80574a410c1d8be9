/** The notices as the files that lie beside their page. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Notice, NoticeFiles } from '../../page/text/notices.tsx'
import type { Words } from '../../words/words.ts'
import type { OutputFiles } from '../output.ts'
import { formatNotices } from './notice-texts.ts'
import { formatSbom } from './sbom.ts'

/** Their names, from the root of the site. */
export const NOTICE_FILES: NoticeFiles = { text: 'NOTICES.txt', list: 'sbom.cdx.json' }

interface NoticeOptions {
  /** The folder of the repository. */
  readonly root: string
  /** Of the data, whose version and day the files bear. */
  readonly release: { readonly version: string; readonly date: string }
  readonly notices: readonly Notice[]
  readonly words: Words
}

export async function createNoticeFiles({ root, release, notices, words }: NoticeOptions): Promise<OutputFiles> {
  const { version, date } = release
  const licence = await readFile(join(root, 'LICENSE'), 'utf8')
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8')
  return new Map([
    [NOTICE_FILES.text, formatNotices({ name: words.pages.siteName, version, licence, notices, words: words.notices })],
    [NOTICE_FILES.list, formatSbom({ version, date, lock, notices })],
  ])
}
