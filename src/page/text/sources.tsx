/** `/sources/`: every source with what rests on it, each at an address of its own; filters for those with script. */
import type { SourceEntry, SourceGroup } from '../../select/record/sources-view.ts'
import { useBuiltSite } from '../built-site.ts'
import { TitleLevel } from '../panels/heading.tsx'
import { RecordLink } from '../panels/record-link.tsx'
import { SourceItem } from '../panels/source-list.tsx'
import { UntilLive } from '../until-live.tsx'

/** A value of a filter and its name in the reader's language. */
export type Choice = readonly [value: string, name: string]

interface Props {
  readonly groups: readonly SourceGroup[]
  readonly languages: readonly Choice[]
  readonly countries: readonly Choice[]
}

function Resting({ entry }: { readonly entry: SourceEntry }) {
  const { t } = useBuiltSite()
  const { records, counts, disagreements } = entry
  return (
    <details class="sources">
      <summary>{t.restsOn(records.length, counts, disagreements)}</summary>
      <ul>
        {records.map((ref) => (
          <li key={ref.id}>
            <RecordLink to={ref} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Entry({ entry }: { readonly entry: SourceEntry }) {
  const { t } = useBuiltSite()
  const { line } = entry
  return (
    <li
      class="source-entry"
      id={line.id}
      data-kind={line.kind}
      data-language={line.language}
      data-countries={entry.countries.join(' ')}
    >
      <p>
        <SourceItem source={line} unlinked />
      </p>
      <p class="quiet">
        {[line.quality, ...line.notes, t.readOn(t.date(line.accessed))].filter((text) => text !== null).join('; ')}
      </p>
      <Resting entry={entry} />
    </li>
  )
}

function Filter({ name, label, choices }: { name: string; label: string; choices: readonly Choice[] }) {
  const { t } = useBuiltSite()
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{t.all}</option>
        {choices.map(([value, text]) => (
          <option value={value}>{text}</option>
        ))}
      </select>
    </label>
  )
}

export function SourcesPage({ groups, languages, countries }: Props) {
  const { t } = useBuiltSite()
  const filled = groups.filter(({ entries }) => entries.length > 0)
  const kinds = filled.map(({ kind }): Choice => [kind, t.sourceKinds[kind]])
  return (
    <TitleLevel.Provider value={1}>
      <article>
        <h1>{t.pageNames.sources}</h1>
        <p>{t.sourcesNote}</p>
        <form class="filters" data-filters="source-entry">
          <UntilLive>
            <Filter name="kind" label={t.filterKind} choices={kinds} />
            <Filter name="language" label={t.filterLanguage} choices={languages} />
            <Filter name="countries" label={t.filterCountry} choices={countries} />
          </UntilLive>
          <output data-shown={t.shownOf} aria-live="polite" />
        </form>
        {filled.map(({ kind, entries }) => (
          <section aria-labelledby={`kind-${kind}`} data-group>
            <h2 id={`kind-${kind}`}>{t.kindCount(t.sourceKinds[kind], entries.length)}</h2>
            <ul class="plain-list">
              {entries.map((entry) => (
                <Entry entry={entry} />
              ))}
            </ul>
          </section>
        ))}
      </article>
    </TitleLevel.Provider>
  )
}
