import { expect, test } from 'vitest'
import { checkLinks } from '../../src/site/links.ts'

const FILES = new Set(['index.html', 'country/italy/index.html', 'data/latest/stations.csv'])

function check(pages: Readonly<Record<string, string>>): readonly string[] {
  return checkLinks(new Map(Object.entries(pages)), new Set([...FILES, ...Object.keys(pages)]))
}

test('links to pages, files, anchors and other sites are fine', () => {
  const pages = {
    'index.html':
      '<a href="country/italy/#stations">a</a><a href="./?country=ITA">b</a><a href="https://x.org/y">c</a>',
    'country/italy/index.html':
      '<h2 id="stations"></h2><a href="../../">home</a><a href="#stations">d</a><a href="../../data/latest/stations.csv">e</a>',
  }
  expect(check(pages)).toEqual([])
})

test('a link to a page that is not there is named', () => {
  expect(check({ 'index.html': '<a href="country/itly/">x</a>' })).toEqual([
    'index.html: "country/itly/" leads to country/itly/index.html, which is not there',
  ])
})

test('a script and a forwarding that lead nowhere are named', () => {
  const html = '<script src="assets/no.js"></script><meta http-equiv="refresh" content="0; url=gone/">'
  expect(check({ 'index.html': html })).toEqual([
    'index.html: "assets/no.js" leads to assets/no.js, which is not there',
    'index.html: "gone/" leads to gone/index.html, which is not there',
  ])
})

test('an anchor that the other page does not have is named', () => {
  const pages = { 'index.html': '<a href="country/italy/#patrols">x</a>', 'country/italy/index.html': '<p id="p"></p>' }
  expect(check(pages)).toEqual([
    'index.html: "country/italy/#patrols" leads to an anchor that country/italy/index.html does not have',
  ])
})

test('an address that climbs out of the site or starts at the host is refused', () => {
  const problems = check({ 'index.html': '<a href="../up/">x</a><a href="/elsewhere/">y</a>' })
  expect(problems).toHaveLength(2)
  expect(problems[0]).toContain('leads out of the site')
})

test('an id that stands twice on a page is named', () => {
  expect(check({ 'index.html': '<i id="a"></i><i id="a"></i>' })).toEqual([
    'index.html: the id "a" stands there twice (expected once)',
  ])
})
