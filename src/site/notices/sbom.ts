/** The notices as a list for programs: CycloneDX 1.6, the same at every build of a release. */
import { createHash } from 'node:crypto'
import type { Notice } from '../../page/text/notices.tsx'

interface SbomOptions {
  readonly version: string
  /** The day of the release, such as `2026-11-23`. */
  readonly date: string
  /** The text of `package-lock.json`. */
  readonly lock: string
  readonly notices: readonly Notice[]
}

const SITE = 'overseas-stations-atlas'

/** A UUID made of a text's hash: version 8 of RFC 9562, whose other bits are free. */
function hashUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b0011) | 0b1000).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}

/** `pkg:npm/%40preact/signals@2.11.4`, the address of a package among packages. */
function createPurl({ name, version }: Notice): string {
  return `pkg:npm/${name.replace('@', '%40')}${version === null ? '' : `@${version}`}`
}

function createLicences(licence: string) {
  return / (OR|AND) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }]
}

function createComponent(notice: Notice, inside: readonly Notice[]): object {
  const { name, version, licence, role, within } = notice
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name]
  const purl = createPurl(notice)
  return {
    type: role === 'code' ? 'library' : 'data',
    'bom-ref': within === null ? purl : `${within}#${purl}`,
    ...(group && { group }),
    name: own,
    ...(version !== null && { version }),
    licenses: createLicences(licence),
    purl,
    ...(inside.length > 0 && { components: inside.map((part) => createComponent(part, [])) }),
  }
}

/** The list as JSON. */
export function formatSbom({ version, date, lock, notices }: SbomOptions): string {
  const whole = notices.filter(({ within }) => within === null)
  const self = { type: 'application', 'bom-ref': SITE, name: SITE, version, licenses: createLicences('MIT') }
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${hashUuid(lock)}`,
    version: 1,
    metadata: { timestamp: `${date}T00:00:00Z`, component: self },
    components: whole.map((notice) =>
      createComponent(
        notice,
        notices.filter(({ within }) => within === notice.name),
      ),
    ),
    dependencies: [{ ref: SITE, dependsOn: whole.map(createPurl) }],
  }
  return `${JSON.stringify(sbom, null, 2)}\n`
}
