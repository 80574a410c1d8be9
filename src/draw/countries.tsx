/** The ground of a map: land, and over it the countries with records, filled by what they did. */
import { type CountryFill, fillPaint } from './hatching.ts'
import type { Sink } from './sink.ts'

/** Path data, or the address of an outline that the page holds already. */
type OutlineShape = { readonly d: string } | { readonly href: string }

interface ShapeProps {
  readonly outline: OutlineShape
  readonly attributes: Readonly<Record<string, string | number | undefined>>
}

/** Nothing where there is no outline: an empty attribute would not be XML. */
function Shape({ outline, attributes }: ShapeProps) {
  if ('d' in outline && outline.d === '') return null
  return 'href' in outline ? <use {...attributes} {...outline} /> : <path {...attributes} {...outline} />
}

export interface GroundHost {
  readonly iso3: string
  readonly outline: OutlineShape
  /** Undefined where no act is shown. */
  readonly fill: CountryFill | undefined
  readonly selected: boolean
}

interface GroundProps {
  /** Countries without a record. */
  readonly land: OutlineShape
  readonly hosts: readonly GroundHost[]
  /** Before the names of the patterns. */
  readonly prefix?: string
  readonly sink: Sink
}

/** The country that is open, over all others. */
function Opened({ outline, sink }: { readonly outline: OutlineShape; readonly sink: Sink }) {
  return (
    <>
      <Shape outline={outline} attributes={sink.part('open halo')} />
      <Shape outline={outline} attributes={sink.part('open outline')} />
    </>
  )
}

export function Countries({ land, hosts, prefix = '', sink }: GroundProps) {
  const opened = hosts.find(({ selected }) => selected)
  return (
    <>
      <Shape outline={land} attributes={sink.part('land')} />
      {hosts.map(({ iso3, outline, fill, selected }) => {
        const paint = fillPaint(fill, prefix)
        const look = sink.part(opened && !selected ? 'other host' : 'host')
        return (
          <Shape
            key={iso3}
            outline={outline}
            attributes={{ ...look, 'data-iso3': iso3, ...(paint === undefined ? {} : { fill: paint }) }}
          />
        )
      })}
      {opened && <Opened outline={opened.outline} sink={sink} />}
    </>
  )
}

interface SmallProps {
  /** Outlines of the neighbours, and of the country itself, as path data. */
  readonly land: string
  readonly here: string
  readonly sink: Sink
}

/** The ground of a small map: a country among its neighbours. */
export function CountryAmongOthers({ land, here, sink }: SmallProps) {
  return (
    <>
      <Shape outline={{ d: land }} attributes={sink.part('land')} />
      <Shape outline={{ d: here }} attributes={sink.part('here')} />
    </>
  )
}
