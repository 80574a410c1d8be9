/** What one would write at once: a MapLibre map with the dots as a layer, and a slider that changes it in one of three ways. */
import { type GeoJSONSource, Map as GlMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { FeatureCollection, Point } from 'geojson'
import { feature } from 'topojson-client'
import { type BenchData, type BenchPoint, findSlider, loadData, tellReady } from './shared.ts'

type Dots = FeatureCollection<Point, { start: number; colour: string }>
type Step = (map: GlMap, dots: Dots, month: number) => void

function createDots(points: readonly BenchPoint[]): Dots {
  return {
    type: 'FeatureCollection',
    features: points.map(({ lng, lat, start, colour }, id) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [lng, lat] },
      properties: { start, colour },
    })),
  }
}

function createStyle({ land }: BenchData, dots: Dots): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: feature(land, land.objects.countries) },
      dots: { type: 'geojson', data: dots },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#e8edf0' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#d8d4ca' } },
      { id: 'border', type: 'line', source: 'land', paint: { 'line-color': '#ffffff' } },
      {
        id: 'dots',
        type: 'circle',
        source: 'dots',
        paint: {
          'circle-radius': 5,
          'circle-color': ['get', 'colour'],
          'circle-opacity': ['case', ['boolean', ['feature-state', 'off'], false], 0, 1],
        },
      },
    ],
  }
}

/** The month shown last, so that a feature-state step touches only what changes. */
let shown = Number.POSITIVE_INFINITY

const STEPS: Readonly<Record<string, Step>> = {
  'set-filter': (map, _, month) => map.setFilter('dots', ['<=', ['get', 'start'], month]),
  'set-data': (map, dots, month) => {
    const features = dots.features.filter(({ properties }) => properties.start <= month)
    map.getSource<GeoJSONSource>('dots')?.setData({ ...dots, features })
  },
  'feature-state': (map, dots, month) => {
    for (const { id, properties } of dots.features) {
      const off = properties.start > month
      if (off !== properties.start > shown) map.setFeatureState({ source: 'dots', id: id ?? 0 }, { off })
    }
    shown = month
  },
}

async function start(): Promise<void> {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href)
  const data = await loadData()
  const dots = createDots(data.points)
  const map = new GlMap({
    container: 'map',
    style: createStyle(data, dots),
    center: [12, 35],
    zoom: 1.2,
    attributionControl: false,
    fadeDuration: 0,
  })
  const step = STEPS[new URLSearchParams(location.search).get('step') ?? 'set-filter']
  const slider = findSlider()
  slider.addEventListener('input', () => step?.(map, dots, slider.valueAsNumber))
  map.once('idle', tellReady)
}

start()
