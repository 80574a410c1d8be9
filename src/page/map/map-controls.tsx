/** Buttons of the map; they work when script does, and are hidden until then. */
import type { MapCommand } from '../../state/map-command.ts'
import { useSite } from '../site.ts'

const ICONS: { readonly [C in MapCommand]: string } = {
  in: 'M3 8h10M8 3v10',
  out: 'M3 8h10',
  reset: 'M2.5 7.5 8 2.5l5.5 5M4.5 6.5v7h7v-7',
}

export function MapControls() {
  const { t } = useSite()
  return (
    <div class="map-controls">
      {(Object.keys(ICONS) as MapCommand[]).map((command) => (
        <button key={command} type="button" data-map-command={command} aria-label={t.map.commands[command]}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={ICONS[command]} />
          </svg>
        </button>
      ))}
    </div>
  )
}
