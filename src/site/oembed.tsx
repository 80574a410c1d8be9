/**
 * oEmbed as static files: for the map, each country, record and lesson the answer that an editor asks for when somebody
 * pastes an address. Found by the link in each page's head; nothing is computed when asked.
 */

import { renderToString } from 'preact-render-to-string'
import type { AtlasIndex, IndexedRecord } from '../model/atlas-index.ts'
import type { Dataset } from '../model/dataset.ts'
import { listUnrecorded } from '../model/iso-countries.ts'
import { PREVIEW_SIZE } from '../page/text/preview.ts'
import type { Linker } from '../state/links.ts'
import { countryPath, embedPath, fileOfPage, lessonPath, oembedPath, recordPath } from '../state/paths.ts'
import { formatCountry, formatRecord } from '../words/format/record-label.ts'
import type { PageMessages } from '../words/words.ts'
import { estimateCardHeight } from './card-heights.ts'
import type { OutputFiles } from './output.ts'
import { GOOD_HEIGHTS } from './pages/share.ts'
import { previewOf } from './preview-of.ts'

/** Pixels. */
const MAP = { width: 720, height: 640 } as const
const LESSON = { width: 720, height: GOOD_HEIGHTS.lesson } as const
const CARD_WIDTH = 600

/** A day: what an address shows changes with a release only. */
const CACHE_SECONDS = 86_400

interface Subject extends Readonly<Record<'width' | 'height', number>> {
  /** The page's path from the root: `` for the map. */
  readonly path: string
  readonly title: string
}

interface QuoteProps {
  readonly href: string
  readonly title: string
  readonly t: PageMessages
}

/** What stays where the frame is refused. WordPress shows it until the frame has said its height: see `wordpress.ts`. */
function Quote({ href, title, t }: QuoteProps) {
  return (
    <blockquote class="wp-embedded-content">
      <a href={href}>{title}</a>. {t.embed.alleged}
    </blockquote>
  )
}

function createAnswer({ path, title, width, height }: Subject, { index, abroad, t }: OembedOptions) {
  const src = abroad.embed(path)
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: t.siteName,
    provider_url: abroad.home(),
    cache_age: CACHE_SECONDS,
    width,
    height,
    thumbnail_url: abroad.to(previewOf(path, index, t).path),
    thumbnail_width: PREVIEW_SIZE.width,
    thumbnail_height: PREVIEW_SIZE.height,
    html: renderToString(
      <>
        <Quote href={abroad.to(path)} title={title} t={t} />
        <iframe {...{ src, title, width, height }} loading="lazy" frameborder="0" />
      </>,
    ),
  }
}

function titleOf(record: IndexedRecord, index: AtlasIndex, t: PageMessages): string {
  const title = formatRecord(record, index, t)
  return record.country === null ? title : t.inCountry(title, formatCountry(record.country, index, t))
}

function listSubjects({ index, lessons, site, t }: OembedOptions): readonly Subject[] {
  const { countries, records } = index
  const card = (path: string, title: string) => {
    const height = estimateCardHeight(String(site.get(fileOfPage(embedPath(path)))))
    return { path, title, width: CARD_WIDTH, height }
  }
  return [
    { path: '', title: t.siteName, ...MAP },
    ...countries.map(({ slug, iso2 }) => card(countryPath(slug), t.countryTitle(t.country(iso2)))),
    ...listUnrecorded(countries).map(({ slug, iso2 }) => card(countryPath(slug), t.unrecorded.title(t.country(iso2)))),
    ...records.map((record) => card(recordPath(record.id), titleOf(record, index, t))),
    ...lessons.map(({ id, title }) => ({ path: lessonPath(id), title, ...LESSON })),
  ]
}

interface OembedOptions {
  readonly index: AtlasIndex
  readonly lessons: Dataset['lessons']
  /** The pages, of which the embedded cards are measured. */
  readonly site: OutputFiles
  /** As others find the site. */
  readonly abroad: Linker
  readonly t: PageMessages
}

/** The answers, by the path of their file. */
export function createOembed(options: OembedOptions): ReadonlyMap<string, string> {
  return new Map(
    listSubjects(options).map((subject) => [
      oembedPath(subject.path),
      `${JSON.stringify(createAnswer(subject, options))}\n`,
    ]),
  )
}
