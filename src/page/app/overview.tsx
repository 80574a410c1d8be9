/**
 * The world the size of a stamp, beside the map that begins with Europe: every record of the view as a point, and a
 * frame round what the map shows. It is the way to the whole world; once there, the words stand alone.
 */

import { STAGE_UNITS, WORLD_ID } from '../../draw/ground/country-path.ts'
import type { Layer } from '../../model/vocabulary.ts'
import { projectToStage, widthOfZoom } from '../../select/map/camera.ts'
import { FIRST_WIDTH } from '../../select/map/shown-camera.ts'
import type { Camera } from '../../state/view-state.ts'
import { useSite } from '../site.ts'

/** The part of the stage that is shown, in its units: 130 degrees west to 180 east, 77 north to 56 south. */
const SHOWN = { x: 288, y: 330, width: 1760, height: 1080 } as const

interface OverviewProps {
  /** Units of the stage. */
  readonly points: ReadonlyMap<Layer, readonly (readonly [number, number])[]>
  /** Null: that of the first picture, which the stylesheet knows. */
  readonly camera: Camera | null
  /** Where the link leads without script. */
  readonly href: string
  readonly onWorld: () => void
}

/** Side of the stage in pixels below which the map itself shows the most of the world: nothing is left to point at. */
const WORLD_WIDTH = 2048

/** Where the frame stands, and how much larger it is than that of the first picture, for the stylesheet. */
function frameStyle({ lng, lat, zoom }: Camera): Record<string, string> {
  const [x, y] = projectToStage([lng, lat])
  return {
    '--at-x': `${((x * STAGE_UNITS - SHOWN.x) / SHOWN.width) * 100}%`,
    '--at-y': `${((y * STAGE_UNITS - SHOWN.y) / SHOWN.height) * 100}%`,
    '--grown': String(FIRST_WIDTH / widthOfZoom(zoom)),
  }
}

export function Overview({ points, camera, href, onWorld }: OverviewProps) {
  const { t } = useSite()
  return (
    <a
      class={camera && widthOfZoom(camera.zoom) < WORLD_WIDTH ? 'overview alone' : 'overview'}
      href={href}
      onClick={(event) => {
        event.preventDefault()
        onWorld()
      }}
    >
      <span class="overview-picture">
        <svg aria-hidden="true" viewBox={`${SHOWN.x} ${SHOWN.y} ${SHOWN.width} ${SHOWN.height}`}>
          <mask id="overview-land">
            <use href={`#${WORLD_ID}`} />
          </mask>
          <rect class="land" {...SHOWN} mask="url(#overview-land)" />
          {[...points].map(([layer, list]) => (
            <path key={layer} class={`overview-points l-${layer}`} d={list.map(([x, y]) => `M${x} ${y}h0`).join('')} />
          ))}
        </svg>
        <span class="overview-frame" style={camera ? frameStyle(camera) : undefined} />
      </span>
      <span class="overview-name">{t.map.world}</span>
    </a>
  )
}
