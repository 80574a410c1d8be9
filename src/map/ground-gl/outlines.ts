/** Brings outlines: TopoJSON from our own origin, as GeoJSON. */
import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { fetchFile } from './fetch-file.ts'

type Outlines = Topology<{ countries: GeometryCollection<{ iso3: string }> }>

/** @throws LoadFailure when the file cannot be had */
export async function fetchOutlines(url: string): Promise<FeatureCollection> {
  const topology: Outlines = await (await fetchFile(url)).json()
  return feature(topology, topology.objects.countries)
}
