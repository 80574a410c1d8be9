/** `/about/notices/`: what others made that is part of the site, and the texts of their licences. */
import type { NoticeRole, NoticeWords } from '../../words/words.ts'
import { useBuiltSite } from '../built-site.ts'
import { ScrollRegion } from '../panels/scroll-region.tsx'

export interface Notice {
  readonly name: string
  /** Null where it is not known. */
  readonly version: string | null
  /** An SPDX expression. */
  readonly licence: string
  readonly role: NoticeRole
  /** The package that brings it along in its own bundle. */
  readonly within: string | null
  /** The licence. */
  readonly text: string
  /** The package brings no text: this is the licence as it is published. */
  readonly isStandard: boolean
}

/** The text of a licence, and the names of all to which it applies. */
export interface NoticeText extends Pick<Notice, 'licence' | 'text' | 'isStandard'> {
  readonly names: readonly string[]
}

/** Files of the same content, as paths from the root of the site. */
export type NoticeFiles = Readonly<Record<'text' | 'list', string>>

interface Props {
  readonly notices: readonly Notice[]
  readonly texts: readonly NoticeText[]
  readonly files: NoticeFiles
  readonly words: NoticeWords
}

function Parts({ notices, words }: Pick<Props, 'notices' | 'words'>) {
  const { t } = useBuiltSite()
  const { columns } = words
  return (
    <ScrollRegion label={t.tableRegion(words.parts)}>
      <table>
        <thead>
          <tr>
            {[columns.name, columns.version, columns.licence, columns.role].map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {notices.map(({ name, version, licence, role, within }) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{version ?? words.noVersion}</td>
              <td>{licence}</td>
              <td>{within ?? words.roles[role]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function LicenceText({ licence, names, text, isStandard, words }: NoticeText & Pick<Props, 'words'>) {
  return (
    <details>
      <summary>{words.appliesTo(licence, names)}</summary>
      {isStandard && <p>{words.standard}</p>}
      <pre class="licence-text">{text}</pre>
    </details>
  )
}

export function NoticesPage({ notices, texts, files, words }: Props) {
  const { t, link } = useBuiltSite()
  return (
    <article>
      <h1>{t.pageNames.notices}</h1>
      <p>{words.own(t.siteName)}</p>
      <p>{words.others}</p>
      {words.notes.map((note) => (
        <p>{note}</p>
      ))}
      <h2 id="parts">{words.parts}</h2>
      <Parts notices={notices} words={words} />
      <h2 id="texts">{words.texts}</h2>
      {texts.map((entry) => (
        <LicenceText {...entry} words={words} />
      ))}
      <h2 id="files">{words.asFiles}</h2>
      <ul>
        {(['text', 'list'] as const).map((kind) => (
          <li>
            <a href={link.to(files[kind])}>{files[kind]}</a>
            {`: ${words.files[kind]}`}
          </li>
        ))}
      </ul>
    </article>
  )
}
