/** The notices as the files that lie beside their page. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Notice, NoticeFiles } from '../../render/pages/notices.tsx'
import { en } from '../../words/en/core.ts'
import { enNotices } from '../../words/en/notices.ts'
import type { OutputFiles } from '../output.ts'
import { formatNotices } from './notice-texts.ts'
import { formatSbom } from './sbom.ts'

/** Their names, from the root of the site. */
export const NOTICE_FILES: NoticeFiles = { text: 'NOTICES.txt', list: 'sbom.cdx.json' }

/** @param root the folder of the repository @param release of the data, whose version and day the files bear */
export async function createNoticeFiles(
  root: string,
  { version, date }: { readonly version: string; readonly date: string },
  notices: readonly Notice[],
): Promise<OutputFiles> {
  const licence = await readFile(join(root, 'LICENSE'), 'utf8')
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8')
  return new Map([
    [NOTICE_FILES.text, formatNotices({ name: en.siteName, version, licence, notices, words: enNotices })],
    [NOTICE_FILES.list, formatSbom({ version, date, lock, notices })],
  ])
}
