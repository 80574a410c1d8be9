/** A country's address stays the same when its first record comes: codes and slug are those that it had without one. */
import { expect, test } from 'vitest'
import { listIsoCountries } from '../../src/model/iso-countries.ts'
import { realDataset } from '../support/real-data.ts'

const known = new Map(listIsoCountries().map((country) => [country.iso3, country]))

test.each(realDataset.countries.map(({ iso3, iso2, slug }) => [iso3, iso2, slug]))(
  '%s has the short code %s and the slug %s',
  (iso3, iso2, slug) => {
    expect(known.get(iso3)).toEqual({ iso3, iso2, slug })
  },
)
