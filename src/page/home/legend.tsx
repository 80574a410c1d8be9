/** The legend, which is also the switchboard: every layer with its mark, its count in the window, and what the marks mean. */
import type { ComponentChildren } from 'preact'
import { LAYERS, type Layer, STATION_LAYERS } from '../../model/vocabulary.ts'
import type { Key } from '../../select/map/key.ts'
import type { LayerCount } from '../../select/time/time-index.ts'
import { LayerMark, PostureMark, SampleMark } from '../marks/legend-marks.tsx'
import { useSite } from '../site.ts'
import { UntilLive } from '../until-live.tsx'

interface LegendProps {
  /** Everything that a map can hold. */
  readonly whole: Key
  readonly layers: readonly Layer[]
  readonly counts: Readonly<Record<Layer, LayerCount>>
  readonly onLayers: (layers: readonly Layer[], on: boolean) => void
  /** Folded at first, where there is little room. */
  readonly folded?: boolean
}

const OTHER_LAYERS = LAYERS.filter((layer) => !STATION_LAYERS.includes(layer))

interface SwitchProps extends LegendProps {
  readonly layer: Layer
}

function LayerSwitch({ layer, layers, counts, onLayers }: SwitchProps) {
  const { t } = useSite()
  const { certain, possible } = counts[layer]
  return (
    <li>
      <label class="switch">
        <input
          type="checkbox"
          checked={layers.includes(layer)}
          onChange={(event) => onLayers([layer], event.currentTarget.checked)}
        />
        <LayerMark layer={layer} />
        <span class="switch-name">{t.layers[layer]}</span>
        <span class="switch-count">{t.legend.count(certain, possible)}</span>
      </label>
    </li>
  )
}

function Sample({ mark, children }: { readonly mark: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <li class="sample">
      {mark}
      <span>{children}</span>
    </li>
  )
}

/** What filled, outline and the other marks mean. */
function Explanation({ samples }: Key) {
  const { t } = useSite()
  return (
    <ul class="samples">
      {samples.map((sample) => (
        <Sample key={sample} mark={<SampleMark sample={sample} />}>
          {t.legend[sample]}
        </Sample>
      ))}
    </ul>
  )
}

/** What the fills of countries mean; what is filled plainly is explained too. */
function Postures({ fills }: Key) {
  const { t } = useSite()
  return (
    <ul class="samples">
      {(['none', ...fills] as const).map((fill) => (
        <Sample key={fill} mark={<PostureMark posture={fill} />}>
          {t.postures[fill]}
        </Sample>
      ))}
    </ul>
  )
}

export function Legend(props: LegendProps) {
  const { t } = useSite()
  const stationsOn = STATION_LAYERS.every((layer) => props.layers.includes(layer))
  return (
    <details class="legend" open={!props.folded}>
      <summary>
        <h2>{t.legend.title}</h2>
      </summary>
      <UntilLive>
        <fieldset>
          <legend>
            <label class="switch">
              <input
                type="checkbox"
                checked={stationsOn}
                onChange={(event) => props.onLayers(STATION_LAYERS, event.currentTarget.checked)}
              />
              <span>{t.legend.stations}</span>
            </label>
          </legend>
          <ul>
            {STATION_LAYERS.map((layer) => (
              <LayerSwitch key={layer} layer={layer} {...props} />
            ))}
          </ul>
        </fieldset>
        <Explanation {...props.whole} />
        <p class="legend-note">{t.legend.neither}</p>
        <ul>
          {OTHER_LAYERS.map((layer) => (
            <LayerSwitch key={layer} layer={layer} {...props} />
          ))}
        </ul>
        <Postures {...props.whole} />
      </UntilLive>
    </details>
  )
}
