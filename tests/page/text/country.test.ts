import { expect, test } from 'vitest'
import { attribute, elements, linkedRecords, section, text } from '../../support/html.ts'
import { smallDataset, smallRecord } from '../../support/small-data.ts'
import { smallPage } from '../../support/small-pages.ts'

test('Italy lists its 11 alleged stations, two of them inferred', () => {
  const html = smallPage('country/italy/')
  const stations = linkedRecords(section(html, 'stations')).filter((id) => id.startsWith('ita-'))
  expect(new Set(stations).size).toBe(11)
  expect(text(html)).toContain('listed 9 alleged stations here')
  expect(text(html)).toContain('No list names 2 more, which the atlas infers.')
  expect(text(html)).toContain('8 with a city, 1 with an island or region, 2 with only the country known')
})

test('Italy lists its patrol rounds of 2016, 2017, 2018 and 2019', () => {
  const ids = linkedRecords(section(smallPage('country/italy/'), 'patrols'))
  for (const year of [2016, 2017, 2018, 2019]) expect(ids).toContain(`patrol-ita-${year}`)
})

test('Croatia and Serbia list their patrols', () => {
  expect(text(section(smallPage('country/croatia/'), 'patrols'))).toContain('Zagreb')
  expect(text(section(smallPage('country/serbia/'), 'patrols'))).toContain('Belgrade')
})

test.each(['netherlands', 'ireland'])('the order to close and China’s denial stand side by side: %s', (slug) => {
  const words = text(smallPage(`country/${slug}/`))
  expect(words).toContain('Told to close, ')
  expect(words).toContain('China’s foreign ministry denied:')
})

test('the United Kingdom shows police finding, government order and embassy denial', () => {
  const words = text(section(smallPage('country/united-kingdom/'), 'stations'))
  expect(words).toContain('Checked, found nothing, 6 June 2023')
  expect(words).toContain('Told to close, 6 June 2023')
  expect(words).toMatch(/Denial, 6 June 2023 .*Chinese embassy denied:/)
})

test('the United States tell of closing, charges and plea in the order of time', () => {
  const years = elements(section(smallPage('country/united-states/'), 'chronology'), 'h3').map((node) =>
    Number(text(node)),
  )
  expect(years).toEqual(years.toSorted((a, b) => a - b))
  expect(years).toContain(2023)
})

test.each(['united-kingdom', 'netherlands', 'italy'])(
  'answers stand in the order of time in each column: %s',
  (slug) => {
    const columns = elements(smallPage(`country/${slug}/`), 'div').filter(
      (div) => attribute(div, 'class') === 'answers-column',
    )
    expect(columns.length).toBeGreaterThan(1)
    for (const column of columns) {
      const days = linkedRecords(column).map((id) => smallRecord(id).spans.happened.startMin)
      expect(days).toEqual(days.toSorted((a, b) => a - b))
    }
  },
)

test('what nobody answered says so', () => {
  expect(text(section(smallPage('country/brunei/'), 'stations'))).toContain('No answer is about this entry alone')
})

test('a posture step links to the record that made it', () => {
  const ids = linkedRecords(section(smallPage('country/netherlands/'), 'posture'))
  expect(ids.length).toBeGreaterThan(0)
  for (const id of ids) expect(id).toMatch(/^resp-nld-/)
})

test('a disagreement stands on the country’s page with every version', () => {
  const entries = elements(section(smallPage('country/italy/'), 'disagreements'), 'ol')
  expect(entries.length).toBeGreaterThan(0)
  for (const versions of entries) expect(elements(versions, 'li').length).toBeGreaterThanOrEqual(2)
})

test('a country of which nothing is alleged is not said to leave no question open', () => {
  const alleged = new Set(
    smallDataset.records.flatMap(({ kind, country }) => (/station|site/.test(kind) ? country : [])),
  )
  const others = smallDataset.countries.filter(({ iso3 }) => !alleged.has(iso3))
  expect(others.length).toBeGreaterThan(0)
  for (const { slug } of others) expect(text(smallPage(`country/${slug}/`)), slug).not.toContain('standard questions')
})
