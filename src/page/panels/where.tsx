/** Where a record stands, and how exactly that is known. */

import type { ComponentChildren } from 'preact'
import { isPlace } from '../../model/place-kinds.ts'
import type { PlacePrecision } from '../../model/vocabulary.ts'
import type { RecordView } from '../../select/record/record-view.ts'
import { useSite } from '../site.ts'
import { Section } from './heading.tsx'

/** Null for kinds that stand at no place of their own. */
function precisionOf({ record, ref }: RecordView['told']): PlacePrecision | null {
  if (isPlace(record)) return record.place_precision
  if (record.kind === 'response' || record.kind === 'agreement') return null
  return ref.places.length > 0 ? 'city' : 'country'
}

export function Where({ view, map }: { readonly view: RecordView; readonly map?: ComponentChildren }) {
  const { t, link } = useSite()
  const { told, country, partner } = view
  if (!country) return null
  const precision = precisionOf(told)
  const visit = told.record.kind === 'patrol' && told.record.visiting !== undefined && partner
  return (
    <Section id="where" title={t.where}>
      <p>
        {told.ref.places.length > 0 && `${t.list(told.ref.places)}, `}
        <a href={link.country(country.slug)} data-country={country.iso3}>
          {t.country(country.iso2)}
        </a>
        {visit && `. ${t.returnVisit(t.country(partner.iso2))}`}
      </p>
      {precision && <p class="quiet">{t.precisions[precision]}</p>}
      {map}
    </Section>
  )
}
