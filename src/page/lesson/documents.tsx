/** What a step rests on: records and disagreements, as they are in the data. */
import type { LessonDocument } from '../../select/lesson/lesson-view.ts'
import { useBuiltSite } from '../built-site.ts'
import { Disagreements } from '../panels/disagreements.tsx'
import { ToldItem } from '../panels/told-item.tsx'

export function Documents({ documents }: { readonly documents: readonly LessonDocument[] }) {
  const { t } = useBuiltSite()
  if (documents.length === 0) return null
  return (
    <div class="documents">
      <h3>{t.lessons.documents}</h3>
      {documents.map((document) =>
        document.kind === 'record' ? (
          <ToldItem key={document.told.record.id} told={document.told} />
        ) : (
          <Disagreements key={document.entry.id} entries={[document.entry]} />
        ),
      )}
    </div>
  )
}
