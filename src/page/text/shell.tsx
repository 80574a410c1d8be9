/** The frame that every page stands in: head, skip link, header, footer. Words and links come from the site. */

import type { ComponentChildren } from 'preact'
import type { Publisher } from '../../model/dataset.ts'
import { createPublicLinker, rootOf } from '../../state/links.ts'
import { PRIVACY_PATH, pagePath } from '../../state/paths.ts'
import { useBuiltSite } from '../built-site.ts'
import { ShareButton } from '../share/share-button.tsx'
import type { ShareOptions, ShareSubject } from '../share/subject.ts'
import { CitationTags } from './citation-tags.tsx'
import { Citation } from './cite.tsx'
import { Discovery } from './discovery.tsx'
import { ICON } from './icon.ts'
import { JsonLd } from './json-ld.tsx'
import { NoScript } from './no-script.tsx'
import { OFFLINE_SECTION } from './offline-section.tsx'
import type { Preview } from './preview.ts'
import { PublisherLine } from './publisher-line.tsx'
import { SocialTags } from './social-tags.tsx'

/** What every page of one build has in common. */
export interface PageFrame {
  /** CSS that stands in the page itself. */
  readonly styles: string
  /** Stylesheets and scripts as paths from the root of the site. */
  readonly stylesheets: readonly string[]
  /** The stylesheet of a page whose scripts do not run. */
  readonly noScript?: string
  readonly scripts: readonly string[]
  /** Where the site is published, with a slash at its end; null where that is not known. */
  readonly siteUrl: string | null
  readonly publisher: Publisher
  readonly version: string
  /** The day the data stand for, as EDTF. */
  readonly asOf: string
  /** The day of the release, such as `2026-11-23`. */
  readonly released: string
  /** What the share dialog is fetched from, as paths from the root; without it pages have no such dialog. */
  readonly share?: Pick<ShareSubject, 'script' | 'index'>
  /** The archive of the whole site, as a path from the root; left out where none is made. */
  readonly archive?: string
  /** The page of what others made of the site, as a path from the root; left out where none is made. */
  readonly notices?: string
}

/** What is each page's own. */
export interface ShellOptions {
  /** The page's own path from the root, such as `country/italy/`, or `` for the home page. */
  readonly path: string
  /** Of the page alone; the site's name is added. */
  readonly title: string
  readonly description: string
  readonly noindex?: boolean
  /** The page that this one stands for, where it is another one. */
  readonly canonical?: string
  /** Forward at once to this address. */
  readonly refresh?: string
  readonly jsonLd?: unknown
  /** Elements of the head that this page alone needs. */
  readonly head?: ComponentChildren
  /** A class of the page: `home` leaves the width to the page, `sheet` is made for paper. */
  readonly layout?: keyof typeof LAYOUTS
  /** What this page adds to the share dialog. */
  readonly share?: ShareOptions
  /** The page says itself how to cite it. */
  readonly ownCitation?: boolean
}

interface Props extends ShellOptions {
  readonly frame: PageFrame
  readonly preview: Preview
  readonly children: ComponentChildren
}

const NAVIGATION = ['countries', 'chronology', 'sources', 'lessons', 'method', 'data', 'about'] as const

function Head(props: Props) {
  const { t, link } = useBuiltSite()
  const { frame, path, title, description, preview, noindex, canonical, refresh, jsonLd, head } = props
  const abroad = createPublicLinker(frame.siteUrl)
  const full = path === '' ? t.siteName : `${title} · ${t.siteName}`
  return (
    <head>
      <meta charset="utf-8" />
      <title>{full}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <link rel="icon" href={ICON} />
      {noindex && <meta name="robots" content="noindex" />}
      {refresh && <meta http-equiv="refresh" content={`0; url=${refresh}`} />}
      {abroad && <link rel="canonical" href={abroad.to(canonical ?? path)} />}
      <SocialTags {...{ title, description, preview }} path={canonical ?? path} abroad={abroad} />
      {abroad && (!noindex || canonical !== undefined) && (
        <Discovery abroad={abroad} path={canonical ?? path} title={full} />
      )}
      {!noindex && (
        <CitationTags
          title={title}
          publisher={frame.publisher.name}
          released={frame.released}
          address={abroad?.to(path) ?? null}
          language={t.lang}
        />
      )}
      {frame.stylesheets.map((href) => (
        <link rel="stylesheet" href={link.asset(href)} />
      ))}
      {frame.noScript && <NoScript href={link.asset(frame.noScript)} />}
      {frame.styles && <style dangerouslySetInnerHTML={{ __html: frame.styles }} />}
      {jsonLd !== undefined && <JsonLd value={jsonLd} />}
      {head}
      {frame.scripts.map((src) => (
        <script src={link.asset(src)} defer />
      ))}
    </head>
  )
}

/** What the page tells the share dialog; null for pages that only lead elsewhere. */
function createSubject({ frame, path, title, noindex, share }: Props): ShareSubject | null {
  const { siteUrl, version, asOf } = frame
  if (!frame.share || noindex) return null
  return { title, path, root: rootOf(path), siteUrl, version, asOf, ...frame.share, ...share }
}

function Header(props: Props) {
  const { t, link } = useBuiltSite()
  const { path } = props
  const subject = createSubject(props)
  return (
    <header class="site-header">
      <a class="site-name" href={link.home()} aria-current={path === '' ? 'page' : undefined}>
        {t.siteName}
      </a>
      <nav aria-label={t.navigation}>
        <ul>
          {NAVIGATION.map((name) => (
            <li>
              <a href={link.page(name)} aria-current={path === pagePath(name) ? 'page' : undefined}>
                {t.pageNames[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {subject && <ShareButton subject={subject} />}
    </header>
  )
}

function Footer({ frame, title, path, noindex, ownCitation }: Props) {
  const { t, link } = useBuiltSite()
  return (
    <footer class="site-footer">
      <p>{t.dataAsOf(t.date(frame.asOf), frame.version)}</p>
      <p>{t.allegationNote}</p>
      <p>{t.licences}</p>
      <p>
        <PublisherLine publisher={frame.publisher} />
      </p>
      {!noindex && !ownCitation && (
        <p>
          {t.cite}: <Citation frame={frame} title={title} path={path} />
        </p>
      )}
      <p class="ways">
        <a href={link.page('codebook')}>{t.pageNames.codebook}</a>
        {' · '}
        <a href={link.page('corrections')}>{t.pageNames.corrections}</a>
        {' · '}
        <a href={link.page('about', 'report-an-error')}>{t.reportError}</a>
        {' · '}
        <a href={link.to(PRIVACY_PATH)}>{t.privacy.title}</a>
        {frame.archive && (
          <span data-host-only>
            {' · '}
            <a href={link.page('data', OFFLINE_SECTION)}>{t.readOffline}</a>
          </span>
        )}
        {frame.notices && (
          <>
            {' · '}
            <a href={link.to(frame.notices)}>{t.pageNames.notices}</a>
          </>
        )}
      </p>
    </footer>
  )
}

/** Classes of `<html>`, on which all of the layout hangs. */
const LAYOUTS = { text: 'layout-text', home: 'layout-home', sheet: 'layout-text layout-sheet' } as const

/** A whole page. */
export function Shell(props: Props) {
  const { t } = useBuiltSite()
  return (
    <html lang={t.lang} class={LAYOUTS[props.layout ?? 'text']}>
      <Head {...props} />
      <body>
        <a class="skip-link" href="#content">
          {t.skipToContent}
        </a>
        <Header {...props} />
        <main id="content" tabIndex={-1}>
          {props.children}
        </main>
        <Footer {...props} />
      </body>
    </html>
  )
}
