/** Where sources disagree: every version with its sources, none preferred. */
import type { DisagreementView } from '../../select/disagreement-view.ts'
import { useSite } from '../site.ts'
import { FoldedSources } from './source-list.tsx'

function Disagreement({ entry }: { readonly entry: DisagreementView }) {
  const { t } = useSite()
  return (
    <div class="disagreement" id={`disagreement-${entry.id}`}>
      <p class="disagreement-topic">
        <strong>{t.disagreement}:</strong> {entry.topic}
      </p>
      <ol class="versions">
        {entry.versions.map((version) => (
          <li key={version.text}>
            <p>{version.text}</p>
            <FoldedSources sources={version.sources} />
          </li>
        ))}
      </ol>
    </div>
  )
}

export function Disagreements({ entries }: { readonly entries: readonly DisagreementView[] }) {
  return (
    <>
      {entries.map((entry) => (
        <Disagreement key={entry.id} entry={entry} />
      ))}
    </>
  )
}
