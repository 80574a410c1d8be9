/** One quiet line on why the map is not drawn as it was asked for. The flat map below it has everything. */

import type { GlTrouble } from '../../state/gl-trouble.ts'
import { ReloadButton } from '../reload-button.tsx'
import { useSite } from '../site.ts'

interface Props {
  /** Null: there is none. */
  readonly trouble: GlTrouble | null
  /** Whether a globe was asked for, which needs WebGL. */
  readonly globe: boolean
}

export function MapTrouble({ trouble, globe }: Props) {
  const { t } = useSite()
  // A picture that was there and went is missed by everyone; one that never came by who asked for the globe.
  if (trouble === null || !(globe || trouble === 'lost')) return null
  return (
    <p class="map-trouble" role="status">
      {t.map.trouble[trouble]}
      {trouble === 'gone' && (
        <>
          {' '}
          <ReloadButton>{t.home.reload}</ReloadButton>
        </>
      )}
    </p>
  )
}
