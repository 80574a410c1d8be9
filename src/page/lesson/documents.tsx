/** What a step rests on: records, as they are in the data, beside who answers them; and disagreements. */
import type { LessonDocument } from '../../select/lesson/lesson-view.ts'
import { useBuiltSite } from '../built-site.ts'
import { Disagreements } from '../panels/disagreements.tsx'
import { RecordAnswerLines } from '../panels/record-answer-lines.tsx'
import { ToldItem } from '../panels/told-item.tsx'

export function Documents({ documents }: { readonly documents: readonly LessonDocument[] }) {
  const { t } = useBuiltSite()
  if (documents.length === 0) return null
  return (
    <div class="documents">
      <h3>{t.lessons.documents}</h3>
      {documents.map((document) =>
        document.kind === 'records' ? (
          <div class="document" key={document.claims[0]?.record.id}>
            <div>
              {document.claims.map((told) => (
                <ToldItem key={told.record.id} told={told} />
              ))}
            </div>
            <RecordAnswerLines answer={document.answer} asOf={document.asOf} />
          </div>
        ) : (
          <Disagreements key={document.entry.id} entries={[document.entry]} />
        ),
      )}
    </div>
  )
}
