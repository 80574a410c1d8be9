import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { openLinksBeside } from '../../../src/page/embed/links-beside.ts'
import { attribute, elements } from '../../support/html.ts'
import { smallPages } from '../../support/small-pages.ts'

const embeds = [...smallPages].filter(([path]) => path.startsWith('embed/'))

interface Link {
  readonly href: string
  readonly target: string | null
  readonly rel: string | null
}

function linksOf(html: string): readonly Link[] {
  return elements(html, 'a').map((link) => ({
    href: attribute(link, 'href') ?? '',
    target: attribute(link, 'target'),
    rel: attribute(link, 'rel'),
  }))
}

/** Beside the host page, without a hold on it; or, for anchors alone, in the frame. */
function isTold({ href, target, rel }: Link): boolean {
  if (target === '_self') return href.startsWith('#')
  return target === '_blank' && /\bnoopener\b/.test(rel ?? '')
}

describe('every link of an embed says itself where it opens', () => {
  test.each(['embed/', 'embed/country/', 'embed/record/', 'embed/lessons/'])('%s', (start) => {
    const links = embeds.filter(([path]) => path.startsWith(start)).flatMap(([, html]) => linksOf(html))
    expect(links).not.toHaveLength(0)
    expect(links.filter((link) => !isTold(link))).toEqual([])
  })

  test('and no base says it for them: browsers do not ask it for links in SVG', () => {
    expect(embeds.filter(([, html]) => elements(html, 'base').length > 0)).toEqual([])
  })
})

test('pages that are no embeds open their links where they are', () => {
  const links = [...smallPages].filter(([path]) => !path.startsWith('embed/')).flatMap(([, html]) => linksOf(html))
  expect(links.filter(({ target }) => target === '_blank')).toEqual([])
})

test('a link keeps what it says itself, until the marking ends', () => {
  const end = openLinksBeside()
  const during = renderToString(h('p', {}, h('a', { href: 'x', rel: 'nofollow' }), h('a', { target: '_self' })))
  end()
  expect(during).toBe('<p><a href="x" rel="noopener nofollow" target="_blank"></a><a target="_self"></a></p>')
  expect(renderToString(h('a', { href: 'x' }))).toBe('<a href="x"></a>')
})
