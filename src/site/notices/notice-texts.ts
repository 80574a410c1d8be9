/** The notices as texts: each licence once, and all of it as one file. */
import { group } from 'd3'
import { wrapText } from '../../draw/picture/wrap-text.ts'
import type { Notice, NoticeText } from '../../page/text/notices.tsx'
import type { NoticeWords } from '../../words/words.ts'

/** Characters: where editors of plain text would otherwise run off the screen. */
const WIDTH = 78

/** Each text once, with the names of all that it applies to, in the order of the first of them. */
export function groupTexts(notices: readonly Notice[]): readonly NoticeText[] {
  return [...group(notices, ({ licence, text }) => `${licence}\n${text}`).values()].flatMap((same) => {
    const names = [...new Set(same.map(({ name }) => name))]
    return same.slice(0, 1).map(({ licence, text, isStandard }) => ({ licence, text, isStandard, names }))
  })
}

function formatNotice({ name, version, licence, role, within }: Notice, words: NoticeWords): string {
  const named = version === null ? name : `${name} ${version}`
  return words.partOf(`${named}, ${licence}`, within ?? words.roles[role])
}

function formatText({ licence, names, text, isStandard }: NoticeText, words: NoticeWords): string {
  const heading = [words.appliesTo(licence, names), ...(isStandard ? [words.standard] : [])].map(wrap)
  return ['='.repeat(WIDTH), ...heading, '-'.repeat(WIDTH), text].join('\n')
}

function wrap(text: string): string {
  return wrapText(text, WIDTH, ({ length }) => length).join('\n')
}

interface NoticesFile {
  /** Of the site. */
  readonly name: string
  readonly version: string
  /** The licence of the site's own code. */
  readonly licence: string
  readonly notices: readonly Notice[]
  readonly words: NoticeWords
}

/** All of it as plain text. */
export function formatNotices({ name, version, licence, notices, words }: NoticesFile): string {
  const own: NoticeText = { licence: 'MIT', names: [name], text: licence.trim(), isStandard: false }
  const lead = [`${name} ${version}`, words.own(name), words.others, ...words.notes].map(wrap)
  const parts = notices.map((notice) => formatNotice(notice, words)).join('\n')
  const texts = [own, ...groupTexts(notices)].map((entry) => formatText(entry, words))
  return `${[...lead, parts, ...texts].join('\n\n')}\n`
}
