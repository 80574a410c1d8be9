/** A page for each record, and one for each that was removed or is withheld. */

import { group } from 'd3'
import type { AtlasRecord, Tombstone, Withholding } from '../../model/dataset.ts'
import { createRef } from '../../model/record-ref.ts'
import { createClaim } from '../../page/text/claim-json.ts'
import { RecordPage } from '../../page/text/record.tsx'
import { RemovedPage } from '../../page/text/removed.tsx'
import { WithheldPage } from '../../page/text/withheld.tsx'
import { type DatasetPart, selectPart } from '../../select/record/dataset-part.ts'
import { createRecordView, type RecordView } from '../../select/record/record-view.ts'
import { createPublicLinker } from '../../state/links.ts'
import { recordPath } from '../../state/paths.ts'
import { formatKind } from '../../words/format/record-label.ts'
import { formatTitle } from '../../words/format/record-words.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'
import { shareOfRecord } from './share.ts'

/** `Investigation, 3 November 2022, Germany`. */
function titleOf({ told, country }: RecordView, { t }: PageContext): string {
  const title = formatTitle(told, t)
  return country ? t.inCountry(title, t.country(country.iso2)) : title
}

function describe({ told, country }: RecordView, { t }: PageContext): string {
  if ('text' in told.record) return told.record.text
  const name = country ? t.country(country.iso2) : ''
  return t.stationDescription(formatKind(told.indexed, t), told.ref.places[0] ?? t.placeUnknown, name)
}

function createRecord(id: string, part: DatasetPart, context: PageContext): Page {
  const { index, frame, createMap, siteUrl } = context
  const view = createRecordView(part, index, id)
  const path = recordPath(id)
  const title = titleOf(view, context)
  const description = describe(view, context)
  const jsonLd = createClaim(
    view,
    { t: context.t, words: context.words.jsonLd },
    createPublicLinker(siteUrl)?.to(path) ?? null,
  )
  return createPage(
    context,
    {
      path,
      title,
      description,
      share: shareOfRecord(view.told.indexed, context),
      ownCitation: true,
      ...(jsonLd && { jsonLd }),
    },
    <RecordPage view={view} frame={frame} title={title} path={path} map={createMap?.({ record: id })} />,
  )
}

function createRemoved(tombstone: Tombstone, context: PageContext): Page {
  const { index, t } = context
  const found = index.records.find(({ id }) => id === tombstone.successor)
  const successor = found ? createRef(found, index) : null
  return createPage(
    context,
    { path: recordPath(tombstone.id), title: t.removedTitle, description: tombstone.reason, noindex: true },
    <RemovedPage tombstone={tombstone} successor={successor} />,
  )
}

function createWithheld(entry: Withholding, context: PageContext): Page {
  const { t } = context
  return createPage(
    context,
    { path: recordPath(entry.id), title: t.withheldTitle, description: entry.reason, noindex: true },
    <WithheldPage entry={entry} />,
  )
}

export function createRecordPages(context: PageContext): readonly Page[] {
  const { dataset } = context
  const parts = group(dataset.records, (record: AtlasRecord) => record.country)
  const pages = [...parts].flatMap(([country, records]) => {
    const part = selectPart(dataset, country)
    return records.map(({ id }) => createRecord(id, part, context))
  })
  const whole = dataset.withheld.filter(({ field }) => field === undefined)
  return [
    ...pages,
    ...dataset.removed.map((tombstone) => createRemoved(tombstone, context)),
    ...whole.map((entry) => createWithheld(entry, context)),
  ]
}
