import { describe, expect, test } from 'vitest'
import { formatSnippet, SNIPPET_PLACES, type Snippet } from '../../../src/page/share/snippets.ts'
import { attribute, elements } from '../../support/html.ts'

const ITALY: Snippet = {
  embed: 'https://example.org/embed/country/italy/?theme=dark&x="',
  page: 'https://example.org/country/italy/',
  script: 'https://example.org/embed.js',
  title: 'Italy: "claims" <and> answers',
  height: 480,
  alleged: 'Overseas Stations Atlas; alleged, not established',
  credit: 'Overseas Stations Atlas, release 1.0.0. CC BY 4.0.',
  image: { src: 'https://example.org/preview/country/italy.png', alt: 'A map of Italy with "dots"' },
}

function first(html: string, tag: string) {
  const [element] = elements(html, tag)
  if (!element) throw new Error(`there is no ${tag} in ${html}`)
  return element
}

test.each(SNIPPET_PLACES)('%s takes at most five lines and no style that a host would drop', (place) => {
  const text = formatSnippet(place, ITALY)
  expect(text.split('\n').length).toBeLessThanOrEqual(5)
  expect(text).not.toContain('style=')
})

describe('a plain frame', () => {
  const html = formatSnippet('plain', ITALY)

  test('has address, title, height, no border, and comes when it is in view', () => {
    const frame = first(html, 'iframe')
    const values = ['src', 'title', 'width', 'height', 'loading', 'frameborder'].map((name) => attribute(frame, name))
    expect(values).toEqual([ITALY.embed, ITALY.title, '100%', '480', 'lazy', '0'])
  })

  test('leaves a link where frames are refused', () => {
    expect(attribute(first(html, 'a'), 'href')).toBe(ITALY.page)
    expect(html).toContain('alleged, not established')
  })

  test('brings no script; the automatic one adds ours and nothing else', () => {
    expect(elements(html, 'script')).toHaveLength(0)
    const automatic = formatSnippet('automatic', ITALY)
    expect(automatic).toBe(`${html}\n<script src="https://example.org/embed.js" async></script>`)
  })
})

test('Moodle and Canvas get the frame alone, Google Sites the address alone', () => {
  expect(formatSnippet('moodle', ITALY)).toBe(formatSnippet('plain', ITALY))
  expect(formatSnippet('canvas', ITALY)).toBe(formatSnippet('plain', ITALY))
  expect(formatSnippet('google', ITALY)).toBe(ITALY.embed)
})

test('the static form is an image with words for it, caption, credit and link', () => {
  const html = formatSnippet('picture', ITALY)
  expect(elements(html, 'iframe')).toHaveLength(0)
  expect(attribute(first(html, 'img'), 'src')).toBe(ITALY.image?.src)
  expect(attribute(first(html, 'img'), 'alt')).toBe(ITALY.image?.alt)
  expect(elements(first(html, 'figure'), 'figcaption')).toHaveLength(1)
  expect(html).toContain('CC BY 4.0')
})

test('a page without an image leaves the line with the link', () => {
  const html = formatSnippet('picture', { ...ITALY, image: null })
  expect(html).toMatch(/^<p><a href="https:\/\/example\.org\/country\/italy\/">/)
})
