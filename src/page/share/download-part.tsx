/** What the page shows as files: the entries of the view, or of what is open in it. */
import { useState } from 'preact/hooks'
import type { FailureKind } from '../../state/load-failure.ts'
import { ReloadButton } from '../reload-button.tsx'
import { Radios } from './choices.tsx'
import { useShare } from './share-context.ts'

/** Some entries that can be taken away together. */
export interface Selection {
  readonly key: string
  readonly name: string
}

/** Where a download stands. */
export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'fetching'; readonly done: number; readonly of: number }
  | { readonly kind: 'saved'; readonly file: string; readonly rows: number }
  | { readonly kind: 'failed'; readonly failure: FailureKind }

export type FileFormat = 'csv' | 'geojson'

interface Props {
  /** Null until it is known what there is to choose; empty where the page has no entries of its own. */
  readonly selections: readonly Selection[] | null
  /** Why the entries are not known. */
  readonly failure: FailureKind | null
  readonly progress: Progress
  readonly onSave: (selection: string, format: FileFormat) => void
  readonly onRetry: () => void
}

function Status({ progress, failure, onRetry }: Pick<Props, 'progress' | 'failure' | 'onRetry'>) {
  const { words } = useShare()
  const failed = progress.kind === 'failed' ? progress.failure : failure
  return (
    <>
      <p role="status">
        {progress.kind === 'fetching' && words.fetching(progress.done, progress.of)}
        {progress.kind === 'saved' && words.saved(progress.file, progress.rows)}
        {failed && (failed === 'gone' ? words.entriesGone : words.notSaved)}
      </p>
      {progress.kind === 'fetching' && <progress aria-hidden="true" value={progress.done} max={progress.of} />}
      {failed === 'gone' && <ReloadButton>{words.reload}</ReloadButton>}
      {failed === 'unreachable' && (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </>
  )
}

export function DownloadPart({ selections, failure, progress, onSave, onRetry }: Props) {
  const { words, here } = useShare()
  const [chosen, setChosen] = useState<string | null>(null)
  const [first] = selections ?? []
  const key = chosen ?? first?.key
  const formats = Object.entries(words.formats) as [FileFormat, string][]
  return (
    <>
      {selections === null && !failure && <p>{words.counting}</p>}
      {selections && selections.length > 0 && key !== undefined && (
        <>
          <Radios
            label={words.rows}
            options={selections.map((selection) => [selection.key, selection.name] as const)}
            value={key}
            onChoose={setChosen}
          />
          <p class="share-links">
            {formats.map(([format, name]) => (
              <button
                key={format}
                type="button"
                disabled={progress.kind === 'fetching'}
                onClick={() => onSave(key, format)}
              >
                {words.saveAs(name)}
              </button>
            ))}
          </p>
          <p class="quiet">{words.downloadNote}</p>
        </>
      )}
      <Status progress={progress} failure={failure} onRetry={onRetry} />
      <p>
        <a href={here.page('data')}>{words.whole}</a>
      </p>
    </>
  )
}
