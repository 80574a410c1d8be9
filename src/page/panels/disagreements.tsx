/** Where sources disagree: every version with its sources, none preferred. */
import type { DisagreementView } from '../../select/record/disagreement-view.ts'
import { useSite } from '../site.ts'
import { RecordLink } from './record-link.tsx'
import { FoldedSources } from './source-list.tsx'

interface Props {
  readonly entries: readonly DisagreementView[]
  /** Away from the records concerned: name them. */
  readonly named?: boolean
}

function Records({ entry }: { readonly entry: DisagreementView }) {
  const { t } = useSite()
  return (
    <details class="sources">
      <summary>{t.concerns(entry.records.length)}</summary>
      <ul>
        {entry.records.map((ref) => (
          <li key={ref.id}>
            <RecordLink to={ref} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Disagreement({ entry, named }: { readonly entry: DisagreementView; readonly named: boolean }) {
  return (
    <div class="disagreement" id={`disagreement-${entry.id}`}>
      <p class="disagreement-topic">
        <strong>{entry.topic}</strong>
      </p>
      <ol class="versions">
        {entry.versions.map((version) => (
          <li key={version.text}>
            <p>{version.text}</p>
            <FoldedSources sources={version.sources} />
          </li>
        ))}
      </ol>
      {named && <Records entry={entry} />}
    </div>
  )
}

export function Disagreements({ entries, named = false }: Props) {
  return (
    <>
      {entries.map((entry) => (
        <Disagreement key={entry.id} entry={entry} named={named} />
      ))}
    </>
  )
}
