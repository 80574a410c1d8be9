/** A country's page and panel as finished values, from its part and the index alone. */
import type { AtlasIndex, IndexedCountry } from '../../model/atlas-index.ts'
import type { AtlasRecord, Count } from '../../model/dataset.ts'
import { namedBy } from '../../model/named-by.ts'
import type { RecordRef } from '../../model/record-ref.ts'
import { countOrigins, type Sourcing } from '../../model/sourcing.ts'
import { type Answer, answerOf } from '../answer/answer-of.ts'
import { TODAY, type WindowEnd } from '../answer/host-words.ts'
import { type PostureStep, selectPostureSteps } from '../answer/posture.ts'
import { type ChronologyYear, selectChronology } from '../time/chronology.ts'
import { type Coverage, selectCoverage } from '../time/coverage.ts'
import { type Answers, arrangeAnswers, type ClaimGroup, groupClaims } from './claims.ts'
import { byHappening } from './country-rows.ts'
import { type DatasetPart, isOwn } from './dataset-part.ts'
import { createDisagreementView, type DisagreementView } from './disagreement-view.ts'
import { createLookup, type PartLookup } from './part-lookup.ts'
import type { SourceLine } from './source-line.ts'
import { selectCountryUnknowns, type UnknownCount } from './unknowns.ts'

/** A count as somebody gave it, with its sources. */
interface CountView {
  readonly count: Count
  readonly sources: readonly SourceLine[]
}

export interface PostureStepView extends PostureStep {
  readonly ref: RecordRef
}

export interface CountryView {
  readonly country: IndexedCountry
  readonly asOf: string
  readonly version: string
  readonly coverage: Coverage
  readonly counts: readonly CountView[]
  /** Who alleges what, and who answered what, as of the moment asked for. */
  readonly answer: Answer
  /** What a record of the answer rests on. */
  readonly sourcing: (id: string) => Sourcing
  readonly steps: readonly PostureStepView[]
  readonly chronology: readonly ChronologyYear[]
  readonly general: Answers
  readonly stations: readonly ClaimGroup[]
  readonly sites: readonly ClaimGroup[]
  readonly centres: readonly ClaimGroup[]
  readonly patrols: readonly ClaimGroup[]
  readonly agreements: readonly ClaimGroup[]
  readonly events: readonly ClaimGroup[]
  /** Records of other countries or of none that were answered here. */
  readonly elsewhere: readonly ClaimGroup[]
  readonly disagreements: readonly DisagreementView[]
  readonly unknowns: readonly UnknownCount[]
  readonly sources: readonly SourceLine[]
}

function ownOf(part: DatasetPart, kind: AtlasRecord['kind']): readonly AtlasRecord[] {
  return part.records.filter((record) => record.kind === kind && isOwn(record, part.country))
}

function groupsOf(kind: AtlasRecord['kind'], lookup: PartLookup): readonly ClaimGroup[] {
  const records = ownOf(lookup.part, kind).map(lookup.tell)
  const inTime =
    kind === 'station' || kind === 'site' || kind === 'centre'
      ? records
      : records.sort((a, b) => byHappening(a.indexed, b.indexed))
  return groupClaims(
    inTime.map(({ record }) => record),
    lookup,
  )
}

/** What the country answered although it is not its own and not all that is alleged here: an article, say. */
function answeredElsewhere(general: readonly AtlasRecord[], lookup: PartLookup): readonly ClaimGroup[] {
  const { part } = lookup
  const own = ownOf(part, 'response').filter((response) => !general.includes(response))
  const answered = new Set(own.flatMap(namedBy))
  return groupClaims(
    part.records.filter((record) => answered.has(record.id) && !isOwn(record, part.country)),
    lookup,
  )
}

function chronologyOf({ part, index }: PartLookup): readonly ChronologyYear[] {
  const published = part.reports.map((report) => report.published)
  const ids = new Set(part.records.filter((record) => isOwn(record, part.country)).map(({ id }) => id))
  const listed = ownOf(part, 'station').length > 0 ? published : []
  const shown = new Set([...ids, ...listed])
  return selectChronology(
    index.records.filter((record) => shown.has(record.id)),
    index,
  )
}

function stepsOf(iso3: string, { index, ref }: PartLookup): readonly PostureStepView[] {
  return selectPostureSteps(index, iso3, 'happened').flatMap((step) => {
    const to = ref(step.record)
    return to ? [{ ...step, ref: to }] : []
  })
}

/** Everything that its records, counts and disagreements rest on, each once. */
function sourcesOf(general: Answers, lookup: PartLookup): readonly SourceLine[] {
  const { records, counts, disagreements, country } = lookup.part
  const own = records.filter((record) => isOwn(record, country))
  const versions = disagreements.flatMap((entry) => entry.versions)
  const ids = [...own, ...general.china.map(({ record }) => record), ...counts, ...versions].flatMap(
    (row) => row.sources,
  )
  return lookup.sources([...new Set(ids)])
}

/**
 * @param moment the end of the window, by which the answer is told; without it today
 * @throws when the part is not that of a country of the index
 */
export function createCountryView(part: DatasetPart, index: AtlasIndex, moment: WindowEnd = TODAY): CountryView {
  const country = index.countries.find(({ iso3 }) => iso3 === part.country)
  if (!country) throw new Error(`"${part.country}" is not a country of the index`)
  const lookup = createLookup(part, index)
  const toAll = lookup.answeredBy.ofCountry(country.iso3)
  const general = arrangeAnswers(toAll, lookup)
  const stations = groupsOf('station', lookup)
  return {
    country,
    asOf: index.asOf,
    version: index.version,
    coverage: selectCoverage(index, country.iso3),
    counts: part.counts.map((count) => ({ count, sources: lookup.sources(count.sources) })),
    answer: answerOf(index, country.iso3, moment),
    sourcing: (id) => countOrigins(lookup.told(id)?.sources ?? []),
    steps: stepsOf(country.iso3, lookup),
    chronology: chronologyOf(lookup),
    general,
    stations,
    sites: groupsOf('site', lookup),
    centres: groupsOf('centre', lookup),
    patrols: groupsOf('patrol', lookup),
    agreements: groupsOf('agreement', lookup),
    events: groupsOf('event', lookup),
    elsewhere: answeredElsewhere(toAll, lookup),
    disagreements: part.disagreements.map((entry) => createDisagreementView(entry, lookup)),
    unknowns: selectCountryUnknowns(lookup),
    sources: sourcesOf(general, lookup),
  }
}
