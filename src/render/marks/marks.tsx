/** All marks over the ground: names of countries, then places with their dots. Links, so that no script is needed. */
import { memo } from 'preact/compat'
import { useSite } from '../site.ts'
import { Aside, translate } from './aside.tsx'
import type { MarkLabel, MarkSet } from './mark-place.ts'
import { type Looks, Place } from './place.tsx'

export interface MarksProps {
  readonly marks: MarkSet
  readonly looks: Looks
  /** Id of the record that is open. */
  readonly selected: string | null
}

function labelClass({ wide, phone }: MarkLabel): string {
  return ['label', ...(wide ? ['in-wide'] : []), ...(phone ? ['in-phone'] : [])].join(' ')
}

const Labels = memo(({ labels }: { readonly labels: readonly MarkLabel[] }) => (
  <g class="labels">
    {labels.map((label) => (
      <svg
        key={label.iso3}
        aria-hidden="true"
        class={labelClass(label)}
        data-label={label.iso3}
        x={`${label.x}%`}
        y={`${label.y}%`}
      >
        <Aside offsets={label} transform={translate}>
          {(phone) => (
            <text class="at-phone" transform={phone}>
              {label.name}
            </text>
          )}
        </Aside>
      </svg>
    ))}
  </g>
))

/** Drawn again only when a mark, a look or the open record changes: most steps of the slider change none. */
export const Marks = memo(({ marks, looks, selected }: MarksProps) => {
  const { t } = useSite()
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg class="marks" role="group" aria-label={t.map.marks}>
      <Labels labels={marks.labels} />
      {marks.places.map((place) => (
        <Place
          key={place.key}
          place={place}
          looks={looks}
          selected={place.dots.some(({ id }) => id === selected) ? selected : null}
        />
      ))}
    </svg>
  )
})
