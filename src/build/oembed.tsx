/**
 * oEmbed as static files: for the map, each country and each record the answer that an editor asks for when somebody
 * pastes an address. Found by the link in each page's head; nothing is computed when asked.
 */
import { renderToString } from 'preact-render-to-string'
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { Messages } from '../render/messages/en.ts'
import { oembedPath } from '../render/pages/oembed-path.ts'
import { PREVIEW_SIZE, previewOf } from '../render/pages/preview-path.ts'

/** Pixels. A card holds a few lines and a small map; the map needs room for its timeline. */
const SIZES = { map: { width: 720, height: 640 }, card: { width: 600, height: 480 } } as const

/** A day: what an address shows changes with a release only. */
const CACHE_SECONDS = 86_400

interface Subject {
  /** The page's path from the root: `` for the map. */
  readonly path: string
  readonly title: string
}

function createAnswer({ path, title }: Subject, index: AtlasIndex, siteUrl: string, t: Messages) {
  const { width, height } = SIZES[path === '' ? 'map' : 'card']
  const src = `${siteUrl}embed/${path}`
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: t.siteName,
    provider_url: siteUrl,
    cache_age: CACHE_SECONDS,
    width,
    height,
    thumbnail_url: siteUrl + previewOf(path, index, t).path,
    thumbnail_width: PREVIEW_SIZE.width,
    thumbnail_height: PREVIEW_SIZE.height,
    html: renderToString(<iframe src={src} title={title} width={width} height={height} loading="lazy" />),
  }
}

function listSubjects({ countries, records }: AtlasIndex, t: Messages): readonly Subject[] {
  return [
    { path: '', title: t.siteName },
    ...countries.map(({ slug, iso2 }) => ({ path: `country/${slug}/`, title: t.countryTitle(t.country(iso2)) })),
    ...records.map(({ id }) => ({ path: `record/${id}/`, title: t.feed.recordTitle(id) })),
  ]
}

/** The answers, by the path of their file. @param siteUrl with a slash at its end */
export function createOembed(index: AtlasIndex, siteUrl: string, t: Messages): ReadonlyMap<string, string> {
  return new Map(
    listSubjects(index, t).map((subject) => [
      oembedPath(subject.path),
      `${JSON.stringify(createAnswer(subject, index, siteUrl, t))}\n`,
    ]),
  )
}
