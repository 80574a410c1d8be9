/** What the marks and fills of a picture mean: only those that it holds. */
import type { ComponentChildren } from 'preact'
import type { Key } from '../../select/map/key.ts'
import { useBuiltSite } from '../built-site.ts'
import { LayerMark, PostureMark, SampleMark } from '../marks/legend-marks.tsx'

function Entry({ mark, children }: { readonly mark: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <li class="sample">
      {mark}
      <span>{children}</span>
    </li>
  )
}

export function MapKey({ layers, samples, fills }: Key) {
  const { t } = useBuiltSite()
  return (
    <ul class="map-key">
      {layers.map((layer) => (
        <Entry key={layer} mark={<LayerMark layer={layer} />}>
          {t.lessons.layer(layer)}
        </Entry>
      ))}
      {samples.map((sample) => (
        <Entry key={sample} mark={<SampleMark sample={sample} />}>
          {t.legend[sample]}
        </Entry>
      ))}
      {fills.map((fill) => (
        <Entry key={fill} mark={<PostureMark posture={fill} />}>
          {t.postures[fill]}
        </Entry>
      ))}
    </ul>
  )
}
