/** Brings outlines: TopoJSON from our own origin, as GeoJSON. */
import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

type Outlines = Topology<{ countries: GeometryCollection<{ iso3: string }> }>

/** @throws Error when the file cannot be had */
export async function fetchOutlines(url: string): Promise<FeatureCollection> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status} (expected outlines)`)
  const topology: Outlines = await response.json()
  return feature(topology, topology.objects.countries)
}
