/** All preview images, by the path of their file: the world and each country. Takes some seconds; for the build alone. */

import type { AtlasIndex, IndexedCountry } from '../../model/atlas-index.ts'
import { RECORD_KINDS, type RecordKind } from '../../model/vocabulary.ts'
import { answerOf } from '../../select/answer/answer-of.ts'
import { TODAY } from '../../select/answer/host-words.ts'
import { selectCoverage } from '../../select/time/coverage.ts'
import { previewPath } from '../../state/paths.ts'
import type { PageMessages, PreviewWords } from '../../words/words.ts'
import { createCountryPictures } from '../country-picture.ts'
import type { OutputFiles } from '../output.ts'
import { CountryWords } from './country-card.tsx'
import { CountryMap } from './country-map.tsx'
import { type Drawing, drawImage } from './draw-image.ts'
import { readFonts } from './fonts.ts'
import { COUNTRY_MAP, COUNTRY_SCALE } from './layout.ts'
import { WorldWords } from './world-card.tsx'
import { WorldMap } from './world-map.tsx'
import { createWorldPicture } from './world-picture.ts'

interface PreviewOptions {
  readonly index: AtlasIndex
  readonly t: PageMessages
  readonly words: PreviewWords
}

type KindCount = readonly [RecordKind, number]

/** What else has a dot, besides what the sentence of the allegation counts; of a country without alleged stations, everything recorded. */
function countOthers(iso3: string, index: AtlasIndex, listed: number): readonly KindCount[] {
  const records = index.records.filter(({ country }) => country === iso3)
  const kinds = RECORD_KINDS.map((kind): KindCount => [kind, records.filter((record) => record.kind === kind).length])
  const told: readonly RecordKind[] = listed > 0 ? ['centre', 'patrol'] : RECORD_KINDS
  return kinds.filter(([kind, count]) => kind !== 'station' && count > 0 && told.includes(kind))
}

/** Gives the drawing of one country after the other. */
export function createCountryDrawings({ index, t, words }: PreviewOptions): (country: IndexedCountry) => Drawing {
  const createPicture = createCountryPictures(index, { size: COUNTRY_MAP, scale: COUNTRY_SCALE })
  return ({ iso3, iso2 }) => {
    const picture = createPicture(iso3, null)
    const coverage = selectCoverage(index, iso3)
    const card = {
      name: t.country(iso2),
      coverage,
      answer: answerOf(index, iso3, TODAY),
      others: countOthers(iso3, index, coverage.listed),
      places: picture.places,
      asOf: index.asOf,
      version: index.version,
    }
    return { map: <CountryMap {...picture} />, words: <CountryWords {...card} t={t} words={words} /> }
  }
}

export function createWorldDrawing({ index, t, words }: PreviewOptions): Drawing {
  const picture = createWorldPicture(index)
  return { map: <WorldMap {...picture} />, words: <WorldWords index={index} t={t} words={words} /> }
}

/** One after the other: an image takes three megabytes while it is painted. */
export async function createPreviews(options: PreviewOptions): Promise<OutputFiles> {
  const fonts = readFonts()
  const draw = createCountryDrawings(options)
  const images = new Map([[previewPath(null), await drawImage(createWorldDrawing(options), fonts)]])
  for (const country of options.index.countries) {
    images.set(previewPath(country.slug), await drawImage(draw(country), fonts))
  }
  return images
}
