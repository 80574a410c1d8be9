/** `/data/`: every file to take away, counted and described, and what its fields mean. */
import type { ComponentChildren } from 'preact'
import type { PageMessages } from '../../words/words.ts'
import { useBuiltSite } from '../built-site.ts'
import { ScrollRegion } from '../panels/scroll-region.tsx'
import { CodebookLine } from './codebook-line.tsx'
import { FileSize } from './file-size.tsx'

export interface DataFile {
  readonly name: string
  readonly meaning: string
  readonly rows: number
  /** Its forms, as paths from the root of the site: GeoJSON or JSON, CSV. */
  readonly paths: readonly string[]
  readonly schema: string
}

/** A field of a file, from its schema. */
export interface FileField {
  readonly name: string
  readonly type: string
  readonly description: string | null
  readonly optional: boolean
}

export interface FieldTable {
  readonly file: string
  readonly fields: readonly FileField[]
}

function Files({ files }: { readonly files: readonly DataFile[] }) {
  const { t, link } = useBuiltSite()
  return (
    <ScrollRegion label={t.tableRegion(t.downloads)}>
      <table>
        <thead>
          <tr>
            {[t.file, t.rows, t.whatARowIs, t.schema].map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, rows, meaning, paths, schema }) => (
            <tr>
              <th scope="row">
                {paths.map((path) => (
                  <p>
                    <a href={link.to(path)} download>
                      {path.split('/').at(-1)}
                    </a>
                  </p>
                ))}
              </th>
              <td class="number">{rows}</td>
              <td>{meaning}</td>
              <td>
                <a href={link.to(schema)} aria-label={`${t.schema}: ${name}`}>
                  {t.schema}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Fields({ file, fields }: FieldTable) {
  const { t } = useBuiltSite()
  return (
    <details>
      <summary>{t.fieldsOf(file)}</summary>
      <dl class="field-list">
        {fields.map(({ name, type, description, optional }) => (
          <>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {type}
              {optional && `; ${t.mayBeLeftOut}`}
              {description !== null && `. ${description}`}
            </dd>
          </>
        ))}
      </dl>
    </details>
  )
}

interface ReleaseProps {
  /** Names of the files that describe or hold all others. */
  readonly companions: readonly (keyof PageMessages['companions'])[]
  /** Where the newest release lies, and this one for ever. */
  readonly folders: readonly [newest: string, pinned: string]
}

function WholeRelease({ companions, folders }: ReleaseProps) {
  const { t, link } = useBuiltSite()
  const [newest, pinned] = folders
  return (
    <section aria-labelledby="release">
      <h2 id="release">{t.wholeRelease}</h2>
      <p>{t.wholeReleaseNote}</p>
      <ul>
        {companions.map((name) => (
          // The offline folder holds all of it anyway.
          <li data-host-only={name.endsWith('.zip') || undefined}>
            <a href={link.to(pinned + name)} download>
              {name}
            </a>
            {name === 'atlas.xlsx' && (
              <>
                {' '}
                (<FileSize of={pinned + name} />)
              </>
            )}
            {`: ${t.companions[name]}`}
          </li>
        ))}
      </ul>
      <p>{t.thisRelease(pinned)}</p>
      <p data-host-only>{t.newestRelease(newest)}</p>
    </section>
  )
}

interface Props extends ReleaseProps {
  readonly files: readonly DataFile[]
  readonly tables: readonly FieldTable[]
  /** What a reader can do offline. */
  readonly children: ComponentChildren
}

export function DataPage({ files, tables, companions, folders, children }: Props) {
  const { t } = useBuiltSite()
  return (
    <article>
      <h1>{t.pageNames.data}</h1>
      <p>{t.dataNote}</p>
      <WholeRelease companions={companions} folders={folders} />
      {children}
      <h2 id="files">{t.downloads}</h2>
      <Files files={files} />
      <h2 id="fields">{t.field}</h2>
      <CodebookLine />
      {tables.map((table) => (
        <Fields {...table} />
      ))}
    </article>
  )
}
