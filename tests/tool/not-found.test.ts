/** The page for missing addresses: what it carries, and where it leads. */
import { describe, expect, test } from 'vitest'
import { attribute, elements } from '../support/html.ts'
import { renderPages } from '../support/render-pages.ts'
import { smallDataset } from '../support/small-data.ts'

const STAND_ALONE = { styles: 'p{color:red}', script: 'let a', lead: 'assets/not-found-1a2b3c4d.js' }
const pages = new Map<string | null, string>()

/** Each once: to have one page all are rendered. */
function render(siteUrl: string | null): string {
  const html = pages.get(siteUrl) ?? renderPages(smallDataset, siteUrl, STAND_ALONE).get('404.html') ?? ''
  pages.set(siteUrl, html)
  return html
}

const hrefs = (html: string) => elements(html, 'a').map((link) => attribute(link, 'href') ?? '')

describe('the page for missing addresses', () => {
  const html = render(null)

  test('names no file that would have to be looked for beside it', () => {
    expect(elements(html, 'style')).toHaveLength(1)
    expect(elements(html, 'base')).toEqual([])
    // As a browser without script reads it: what stands in `noscript` is asked for too.
    const bare = html.replace(/<\/?noscript>/g, '')
    const named = [...elements(bare, 'link'), ...elements(bare, 'script')].map(
      (element) => attribute(element, 'href') ?? attribute(element, 'src') ?? 'data:',
    )
    expect(named.filter((address) => !address.startsWith('data:'))).toEqual([])
  })

  test('leads home from the root of the host, or from where the site is said to be', () => {
    for (const [siteUrl, root] of [
      [null, '/'],
      ['https://example.org/', '/'],
      ['https://example.org/atlas/', '/atlas/'],
    ] as const) {
      const links = hrefs(render(siteUrl)).filter((href) => href !== '#content')
      expect(links).toContain(root)
      expect(links).toContain(`${root}countries/`)
      expect(links.filter((href) => !href.startsWith(root))).toEqual([])
    }
  })

  test('differs by that alone, beside what needs an absolute address', () => {
    const said = render('https://example.org/atlas/').replace(/<(meta|link)[^>]*>/g, '')
    const plain = html.replace(/<(meta|link)[^>]*>/g, '')
    expect(plain.replaceAll('href="/', 'href="/atlas/').replace('data-root="/"', 'data-root="/atlas/"')).toBe(said)
  })
})
