import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { FileSize } from '../../../src/page/text/file-size.tsx'
import { fillSizes } from '../../../src/site/offline/fill-sizes.ts'
import { english } from '../../support/english.ts'

test('a page gets the size of each file that it asks for, in words and as a number', () => {
  const html = `<p>${renderToString(h(FileSize, { of: 'a.zip' }))}</p>`
  const sizes: Readonly<Record<string, number>> = { 'a.zip': 3_249_000 }
  expect(fillSizes(html, (path) => sizes[path] ?? 0, english.offline.size)).toBe(
    '<p><data value="3249000">3.2\u00a0MB</data></p>',
  )
})

test('a page that asks for none stays as it is', () => {
  expect(fillSizes('<data value="1">one</data>', () => 0, String)).toBe('<data value="1">one</data>')
})

test('a size that is not known yet can be asked for again', () => {
  const html = renderToString(h(FileSize, { of: 'later.zip' }))
  expect(fillSizes(html, () => undefined, english.offline.size)).toBe(html)
})
