/** All marks over the ground: names of countries, then places with their dots. Links, so that no script is needed. */
import { keepDrawn } from '../keep-drawn.tsx'
import { useSite } from '../site.ts'
import type { MarkLabel, MarkSet } from './mark-place.ts'
import { type Looks, Place } from './place.tsx'
import { translate } from './transform.ts'

export interface MarksProps {
  readonly marks: MarkSet
  readonly looks: Looks
  /** Id of the record that is open. */
  readonly selected: string | null
}

const Labels = keepDrawn(({ labels }: { readonly labels: readonly MarkLabel[] }) => (
  <g class="labels">
    {labels.map((label) => (
      <svg
        key={label.iso3}
        aria-hidden="true"
        class={label.offset ? 'label at-first' : 'label'}
        data-label={label.iso3}
        x={`${label.x}%`}
        y={`${label.y}%`}
      >
        <text transform={label.offset ? translate(label.offset) : undefined}>{label.name}</text>
      </svg>
    ))}
  </g>
))

/** Drawn again only when a mark, a look or the open record changes: most steps of the slider change none. */
export const Marks = keepDrawn(({ marks, looks, selected }: MarksProps) => {
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
