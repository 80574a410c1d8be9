/**
 * The map as it stands in the page. The ground is markup made at build time: the browser has no outlines of its own
 * and leaves what it finds, so it is handed over as text (empty in the browser, where the page holds it already).
 */
import type { RefObject } from 'preact'
import { keepDrawn } from '../keep-drawn.tsx'
import { Marks, type MarksProps } from '../marks/marks.tsx'
import { useSite } from '../site.ts'
import { MapControls } from './map-controls.tsx'

interface MapViewProps extends MarksProps {
  /** `renderToString(<Ground …>)` at build time; an empty text in the browser. */
  readonly ground: string
  readonly mapRef?: RefObject<HTMLDivElement | null>
}

/** Never drawn again: what stands in it belongs to the ground. */
const GroundSlot = keepDrawn(
  ({ html }: { readonly html: string }) => <div class="ground-slot" dangerouslySetInnerHTML={{ __html: html }} />,
  () => true,
)

export function MapView({ ground, mapRef, ...marks }: MapViewProps) {
  const { t } = useSite()
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element is a map; a script makes it an application
    <div
      class="map"
      role="group"
      aria-label={t.map.name}
      aria-describedby="map-description"
      data-map
      data-two-fingers={t.map.twoFingers}
      ref={mapRef}
    >
      <div class="stage">
        <GroundSlot html={ground} />
        <Marks {...marks} />
      </div>
      <p class="map-tip" hidden />
      <MapControls />
    </div>
  )
}
