import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Notice } from '../../../src/page/text/notices.tsx'
import { formatSbom } from '../../../src/site/notices/sbom.ts'

const base = { version: '1.0.0', licence: 'MIT', role: 'code', within: null, text: 'T', isStandard: false } as const
const NOTICES: readonly Notice[] = [
  { ...base, name: '@a/outer' },
  { ...base, name: 'atlas', role: 'outlines', licence: 'BSD-3-Clause' },
  { ...base, name: 'inner', version: null, within: '@a/outer', licence: 'MIT OR Apache-2.0' },
]
const OPTIONS = { version: '0.2.0', date: '2026-12-01', lock: '{}', notices: NOTICES }

/** What the schema of CycloneDX 1.6 says of the fields that we use. */
const licences = z.union([
  z.tuple([z.strictObject({ expression: z.string() })]),
  z.array(z.strictObject({ license: z.strictObject({ id: z.string() }) })).min(1),
])
const component = z.strictObject({
  type: z.enum(['application', 'library', 'data']),
  'bom-ref': z.string().min(1),
  group: z.string().optional(),
  name: z.string().min(1),
  version: z.string().max(1024).optional(),
  licenses: licences,
  purl: z
    .string()
    .regex(/^pkg:npm\/(%40[^/@]+\/)?[^/@]+(@[^@]+)?$/)
    .optional(),
  get components() {
    return z.array(component).optional()
  },
})
const SBOM = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  version: z.literal(1),
  metadata: z.strictObject({ timestamp: z.iso.datetime(), component }),
  components: z.array(component),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
})

const parse = (options: Partial<typeof OPTIONS> = {}) => SBOM.parse(JSON.parse(formatSbom({ ...OPTIONS, ...options })))

describe('the list for programs', () => {
  test('is CycloneDX, of the day of the release', () => {
    expect(parse().metadata.timestamp).toBe('2026-12-01T00:00:00Z')
  })

  test('names each part by its address among packages, what is inside of another one there', () => {
    const [outer, atlas] = parse().components
    expect(outer).toMatchObject({ type: 'library', group: '@a', name: 'outer', purl: 'pkg:npm/%40a/outer@1.0.0' })
    expect(outer?.components).toEqual([
      {
        type: 'library',
        'bom-ref': '@a/outer#pkg:npm/inner',
        name: 'inner',
        licenses: [{ expression: 'MIT OR Apache-2.0' }],
        purl: 'pkg:npm/inner',
      },
    ])
    expect(atlas).toMatchObject({ type: 'data', licenses: [{ license: { id: 'BSD-3-Clause' } }] })
  })

  test('depends on what is there', () => {
    const { components, dependencies } = parse()
    expect(dependencies[0]?.dependsOn).toEqual(components.map((part) => part['bom-ref']))
  })

  test('bears a serial number of the lockfile alone', () => {
    const { serialNumber } = parse()
    expect(parse({ version: '0.3.0', date: '2027-01-01' }).serialNumber).toBe(serialNumber)
    expect(parse({ lock: '{ }' }).serialNumber).not.toBe(serialNumber)
  })
})
