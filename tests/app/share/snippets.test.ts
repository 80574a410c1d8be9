import { expect, test } from 'vitest'
import { formatAutomatic, formatEmbedAddress, formatPlain } from '../../../src/app/share/snippets.ts'

const ITALY = {
  embed: 'https://example.org/embed/country/italy/?theme=dark&x="',
  page: 'https://example.org/country/italy/',
  script: 'https://example.org/embed.js',
  title: 'Italy: "claims" <and> answers',
  height: 480,
}

test('a snippet has at most five lines, a title, a height and a link that works without a frame', () => {
  const text = formatAutomatic(ITALY)
  expect(text.split('\n')).toHaveLength(5)
  expect(text).toContain(formatPlain(ITALY))
  expect(text).toContain('height="480"')
  expect(text).toContain('loading="lazy"')
  expect(text).toContain('<a href="https://example.org/country/italy/">')
  expect(text).toContain('<script src="https://example.org/embed.js" async></script>')
})

test('no title or address ends an attribute', () => {
  expect(formatPlain(ITALY)).toContain('title="Italy: &quot;claims&quot; &lt;and&gt; answers"')
  expect(formatPlain(ITALY)).toContain('?theme=dark&amp;x=&quot;"')
})

test('an embed of the view keeps its parameters and adds what was chosen', () => {
  const chosen = { parts: 'map,list', theme: '' }
  expect(formatEmbedAddress('https://example.org/embed/', '?to=2019-06&layers=stations,patrols', chosen)).toBe(
    'https://example.org/embed/?to=2019-06&layers=stations,patrols&parts=map,list',
  )
})
