import { describe, expect, test } from 'vitest'
import { listIsoCountries, listUnrecorded } from '../../src/model/iso-countries.ts'

const all = listIsoCountries()
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** The English name in lower-case ASCII letters, its words joined by hyphens, without what stands in brackets. */
function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}|[’'.]|\(.*?\)/gu, '')
  return plain
    .trim()
    .replaceAll('&', 'and')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}

describe('the countries of ISO 3166-1', () => {
  test('are 249, each with codes and a slug of its own', () => {
    expect(all).toHaveLength(249)
    for (const field of ['iso3', 'iso2', 'slug'] as const)
      expect(new Set(all.map((country) => country[field])).size).toBe(249)
  })

  test('have codes and slugs of the right form, in the order of the long code', () => {
    for (const { iso3, iso2, slug } of all) {
      expect(iso3).toMatch(/^[A-Z]{3}$/)
      expect(iso2).toMatch(/^[A-Z]{2}$/)
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
    const codes = all.map(({ iso3 }) => iso3)
    expect(codes).toEqual(codes.toSorted())
  })

  test('have the slug of their English name', () => {
    for (const { iso2, slug } of all) expect([iso2, slug]).toEqual([iso2, slugOf(names.of(iso2) ?? '')])
  })
})

describe('those of which nothing is recorded', () => {
  const unrecorded = listUnrecorded([{ iso3: 'ITA' }]).map(({ iso3 }) => iso3)

  test('are all that the atlas does not know', () => {
    expect(unrecorded).not.toContain('ITA')
    expect(unrecorded).toContain('KEN')
    expect(unrecorded).toHaveLength(249 - 1 - 10)
  })

  test('are no land without inhabitants, and none that has an entry only where a record concerns it', () => {
    for (const iso3 of ['ATA', 'BVT', 'HKG', 'MAC', 'TWN']) expect(unrecorded).not.toContain(iso3)
  })
})
