/** `feed.atom`: the release and every change of a published entry, newest first. Needs the site's address. */

import { createHash } from 'node:crypto'
import { descending } from 'd3'
import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Change, Dataset } from '../model/dataset.ts'
import type { Linker } from '../state/links.ts'
import { FEED_PATH, releasePath } from '../state/paths.ts'
import type { PageMessages } from '../words/words.ts'

interface Entry {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly href: string
  readonly summary: string
}

/** Atom wants a moment: the first one of the day, or of the month or year where no day is given. */
function formatMoment(date: string): string {
  return `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`
}

function createChange(change: Change, abroad: Linker, t: PageMessages): Entry {
  const { record, date, kind, reason } = change
  const page = abroad.record(record)
  const hash = createHash('sha256').update(JSON.stringify(change)).digest('hex').slice(0, 12)
  return {
    id: `${page}#change-${hash}`,
    title: t.feed.changeTitle(record),
    updated: formatMoment(date),
    href: page,
    summary: t.changeLine(t.date(date), t.changeKinds[kind], reason),
  }
}

function createRelease({ release, records }: Dataset, abroad: Linker, t: PageMessages): Entry {
  return {
    id: abroad.to(releasePath(release.version)),
    title: t.feed.releaseTitle(release.version),
    updated: formatMoment(release.date),
    href: abroad.page('data'),
    summary: t.feed.releaseSummary(records.length, t.date(release.date)),
  }
}

function renderEntry({ id, title, updated, href, summary }: Entry): VNode {
  return h('entry', null, [
    h('id', null, id),
    h('title', null, title),
    h('updated', null, updated),
    h('link', { href }),
    h('summary', null, summary),
  ])
}

/** @param abroad as others find the site */
export function createFeed(dataset: Dataset, abroad: Linker, t: PageMessages): string {
  const changes = dataset.changes.map((change) => createChange(change, abroad, t))
  const entries = [createRelease(dataset, abroad, t), ...changes].sort((a, b) => descending(a.updated, b.updated))
  const feed = h('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
    h('id', null, abroad.to(FEED_PATH)),
    h('title', null, t.feed.title),
    h('updated', null, entries[0]?.updated),
    h('author', null, h('name', null, dataset.publisher.name ?? t.siteName)),
    h('link', { rel: 'self', type: 'application/atom+xml', href: abroad.to(FEED_PATH) }),
    h('link', { rel: 'alternate', type: 'text/html', href: abroad.page('corrections') }),
    ...entries.map(renderEntry),
  ])
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderToString(feed)}\n`
}
