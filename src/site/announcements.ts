/** What tells others of the site: feed, sitemap, oEmbed, robots. All but the last need the site's address. */

import type { AtlasIndex } from '../model/atlas-index.ts'
import type { Dataset } from '../model/dataset.ts'
import { createPublicLinker } from '../state/links.ts'
import { FEED_PATH, SITEMAP_PATH } from '../state/paths.ts'
import type { PageMessages } from '../words/words.ts'
import { createFeed } from './feed.ts'
import { createOembed } from './oembed.tsx'
import type { OutputFiles } from './output.ts'
import { createRobots, createSitemap } from './sitemap.ts'

interface AnnouncementOptions {
  readonly dataset: Dataset
  readonly index: AtlasIndex
  /** The site, of which the pages are listed. */
  readonly site: OutputFiles
  readonly siteUrl: string | null
  readonly t: PageMessages
}

export function createAnnouncements({ dataset, index, site, siteUrl, t }: AnnouncementOptions): OutputFiles {
  const abroad = createPublicLinker(siteUrl)
  const robots = [['robots.txt', createRobots(abroad)]] as const
  if (abroad === null) return new Map(robots)
  return new Map([
    ...robots,
    [FEED_PATH, createFeed(dataset, abroad, t)],
    [SITEMAP_PATH, createSitemap(site, abroad, dataset)],
    ...createOembed({ index, lessons: dataset.lessons, site, abroad, t }),
  ])
}
