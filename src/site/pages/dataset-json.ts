/** The data as schema.org `Dataset`: what search engines for data ask of it. */
import { max, min } from 'd3'
import { lookup } from 'mime-types'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { createPublicLinker, type Linker } from '../../state/links.ts'
import type { PageContext } from './page.ts'

const DAY = 86_400_000

function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear()
}

/** From the year of the oldest thing told to that of the newest, as ISO 8601: `2004/2026`. */
function coverageOf({ records }: AtlasIndex): string {
  const spans = records.map(({ spans }) => spans.happened)
  const first =
    min(
      spans.filter(({ startMin }) => Number.isFinite(startMin)),
      ({ startMin }) => startMin,
    ) ?? 0
  const last =
    max(
      spans.filter(({ startMax }) => Number.isFinite(startMax)),
      ({ startMax }) => startMax,
    ) ?? 0
  return `${yearOf(first)}/${yearOf(last)}`
}

function createDownload(path: string, abroad: Linker) {
  return {
    '@type': 'DataDownload',
    name: path.split('/').at(-1),
    encodingFormat: lookup(path) || 'application/octet-stream',
    contentUrl: abroad.to(path),
  }
}

/** @param paths of all downloads, from the root of the site */
export function createDatasetJson(paths: readonly string[], { frame, t, words, dataset, index }: PageContext): object {
  const { publisher } = dataset
  const abroad = createPublicLinker(frame.siteUrl)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: t.siteName,
    description: t.dataDescription,
    about: words.jsonLd.about.map((name) => ({ '@type': 'Thing', name })),
    keywords: words.jsonLd.keywords,
    inLanguage: t.lang,
    temporalCoverage: coverageOf(index),
    spatialCoverage: index.countries.map(({ iso2, iso3 }) => ({
      '@type': 'Country',
      name: t.country(iso2),
      identifier: iso3,
    })),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    version: frame.version,
    dateModified: dataset.release.date,
    creator: { '@type': 'Organization', name: t.siteName, ...(abroad !== null && { url: abroad.to('') }) },
    ...(publisher.name !== null && { publisher: { '@type': 'Organization', name: publisher.name } }),
    ...(abroad !== null && {
      url: abroad.page('data'),
      distribution: paths.map((path) => createDownload(path, abroad)),
    }),
  }
}
