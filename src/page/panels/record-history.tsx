/** What happened to an entry of the atlas: when it came in, what was corrected and why. */
import type { Change } from '../../model/dataset.ts'
import { FIRST_RELEASE } from '../../model/earlier-releases.ts'
import { useSite } from '../site.ts'
import { Section } from './heading.tsx'

/** `date: 16 July → 22 July`, as far as field and values are recorded and not withheld. */
export function ChangeValues({ change: { field, from, to, withheld } }: { readonly change: Change }) {
  const { t } = useSite()
  const hasValue = from !== undefined || to !== undefined
  if (field === undefined) return null
  return (
    <>
      {' '}
      <code>{field}</code>
      {(hasValue || withheld) && `: ${withheld ? t.withheldWording : (from ?? t.empty)}`}
      {hasValue && ` → ${to ?? t.empty}`}
    </>
  )
}

export function RecordHistory({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useSite()
  const added = changes.some((change) => change.kind === 'added')
  return (
    <Section id="history" title={t.history}>
      <ul>
        {!added && <li>{t.inSinceFirst(FIRST_RELEASE)}</li>}
        {changes.map((change) => (
          <li key={`${change.date} ${change.field}`}>
            {t.changeLine(t.date(change.date), t.changeKinds[change.kind], change.reason)}
            <ChangeValues change={change} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
