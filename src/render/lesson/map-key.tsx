/** What the marks and fills of a picture mean: only those that it holds. */
import type { ComponentChildren } from 'preact'
import { LAYERS, type Layer, POSTURES, type Posture } from '../../model/vocabulary.ts'
import { useBuiltSite } from '../built-site.ts'
import { LayerMark, PostureMark, type SampleLook, SampleMark } from '../marks/legend-marks.tsx'

export interface MapKeyProps {
  readonly layers: ReadonlySet<Layer>
  readonly postures: ReadonlySet<Posture>
  readonly conflicting: boolean
  readonly looks: Readonly<Record<SampleLook, boolean>>
}

const LOOKS: readonly SampleLook[] = ['certain', 'possible', 'ended', 'unplaced', 'weak']

function Entry({ mark, children }: { readonly mark: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <li class="sample">
      {mark}
      <span>{children}</span>
    </li>
  )
}

export function MapKey({ layers, postures, conflicting, looks }: MapKeyProps) {
  const { t } = useBuiltSite()
  return (
    <ul class="map-key">
      {LAYERS.filter((layer) => layers.has(layer) && layer !== 'answers').map((layer) => (
        <Entry key={layer} mark={<LayerMark layer={layer} />}>
          {t.lessons.layer(layer)}
        </Entry>
      ))}
      {LOOKS.filter((look) => looks[look]).map((look) => (
        <Entry key={look} mark={<SampleMark look={look} />}>
          {t.legend[look]}
        </Entry>
      ))}
      {POSTURES.filter((posture) => posture !== 'none' && postures.has(posture)).map((posture) => (
        <Entry key={posture} mark={<PostureMark posture={posture} conflicting={false} />}>
          {t.postures[posture]}
        </Entry>
      ))}
      {conflicting && <Entry mark={<PostureMark posture="found-nothing" conflicting={true} />}>{t.conflicting}</Entry>}
    </ul>
  )
}
