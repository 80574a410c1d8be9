import { expect, test } from 'vitest'
import {
  ASSET_FOLDER,
  countryPath,
  embedPath,
  fileOfPage,
  HOST_SCRIPT,
  isAsset,
  isEmbeddable,
  lessonPath,
  oembedPath,
  pageOfEmbed,
  pageOfFile,
  pagePath,
  previewPath,
  recordPath,
  sheetPath,
  WORKER_SCRIPT,
} from '../../src/state/paths.ts'

test('what stands in other pages is the map, a country, a record and a lesson', () => {
  expect(['', countryPath('italy'), recordPath('x'), lessonPath('y')].filter(isEmbeddable)).toHaveLength(4)
  expect(['country/', pagePath('lessons'), sheetPath('y', 'teacher'), embedPath('')].filter(isEmbeddable)).toEqual([])
})

test('assets lie in a folder of their own, pages and the scripts with names for ever do not', () => {
  expect(isAsset(`${ASSET_FOLDER}core-1a2b3c4d.js`)).toBe(true)
  expect(['', pagePath('about'), embedPath(''), HOST_SCRIPT, WORKER_SCRIPT].filter(isAsset)).toEqual([])
})

test('the path of an embed says of which page it is', () => {
  expect(embedPath(countryPath('italy'))).toBe('embed/country/italy/')
  for (const page of ['', countryPath('italy'), lessonPath('y')]) expect(pageOfEmbed(embedPath(page))).toBe(page)
  expect(pageOfEmbed(countryPath('italy'))).toBeNull()
})

test('a page is a file, and of the file one knows the page', () => {
  expect(['', 'country/italy/', '404.html'].map(fileOfPage)).toEqual([
    'index.html',
    'country/italy/index.html',
    '404.html',
  ])
  for (const page of ['', 'country/italy/', '404.html', 'assets/a.js']) expect(pageOfFile(fileOfPage(page))).toBe(page)
})

test('what programs and pictures say of a page bears its name', () => {
  expect([oembedPath(''), oembedPath(countryPath('italy'))]).toEqual(['oembed/home.json', 'oembed/country/italy.json'])
  expect([previewPath(null), previewPath('italy')]).toEqual(['preview/home.png', 'preview/country/italy.png'])
})
