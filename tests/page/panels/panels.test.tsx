import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { CLOCKS, type Clock } from '../../../src/model/atlas-index.ts'
import { AFTER, parseMonth } from '../../../src/model/months.ts'
import { AnswerColumns } from '../../../src/page/panels/claim-block.tsx'
import { CountryPanel } from '../../../src/page/panels/country-panel.tsx'
import { RecordPanel } from '../../../src/page/panels/record-panel.tsx'
import { SiteContext } from '../../../src/page/site.ts'
import { createCountryView } from '../../../src/select/record/country-view.ts'
import { selectPart } from '../../../src/select/record/dataset-part.ts'
import { createRecordView } from '../../../src/select/record/record-view.ts'
import { createLinker } from '../../../src/state/links.ts'
import { en } from '../../support/english.ts'
import { attribute, elements, text } from '../../support/html.ts'
import { realDataset, realIndex } from '../../support/real-data.ts'
import { smallDataset, smallIndex } from '../../support/small-data.ts'

/** As the browser has it: the part has come as JSON. */
const italy = JSON.parse(JSON.stringify(selectPart(smallDataset, 'ITA')))
const site = { t: en, link: createLinker({ page: '' }) }

function render(panel: preact.ComponentChildren): string {
  return renderToString(<SiteContext.Provider value={site}>{panel}</SiteContext.Provider>)
}

const country = render(<CountryPanel view={createCountryView(italy, smallIndex)} />)
const record = render(<RecordPanel view={createRecordView(italy, smallIndex, 'ita-prato-fuzhou')} />)

test('beside the map a panel’s title is a second heading, and leads to its page', () => {
  for (const html of [country, record]) {
    expect(elements(html, 'h1')).toEqual([])
    expect(elements(html, 'h2')).toHaveLength(1)
  }
  expect(country).toContain('href="country/italy/"')
  expect(record).toContain('href="record/ita-prato-fuzhou/"')
})

test('a country’s answer says as of when it is: the day of the data, or the end of the window by its clock', () => {
  const asOf = (to: number, clock: Clock) =>
    text(render(<CountryPanel view={createCountryView(italy, smallIndex, { to, clock })} />))
  const today = en.answer.asOf(en.date(smallIndex.asOf))
  const november = parseMonth('2022-11') ?? AFTER
  expect(asOf(AFTER, 'happened')).toContain(today)
  for (const clock of CLOCKS) {
    expect(asOf(november, clock)).toContain(en.answer.asOfClock('November 2022', clock))
    expect(asOf(november, clock)).not.toContain(today)
  }
})

test('links to records and countries say where they lead, so that the map can open them', () => {
  expect(record).toContain('data-country="ITA"')
  const links = elements(country, 'a').filter((link) => attribute(link, 'href')?.startsWith('record/'))
  for (const link of links) expect(attribute(link, 'data-record')).not.toBeNull()
})

test('claim and answers carry the same markup, and so the same weight', () => {
  const classes = elements(record, 'div').map((div) => attribute(div, 'class') ?? '')
  const told = classes.filter((name) => name.split(' ').includes('told'))
  expect(told.length).toBeGreaterThan(3)
  expect([...new Set(told)].toSorted()).toEqual(['told', 'told full'])
  expect(text(record)).toContain('Police or security service disputed:')
})

test('who answers for another country than that told of is named', () => {
  const { general } = createCountryView(italy, smallIndex)
  const ofItaly = text(render(<AnswerColumns answers={general} country="ITA" />))
  const ofChina = text(render(<AnswerColumns answers={general} country="CHN" />))
  expect(ofItaly).toContain(en.hostAnswers)
  expect(ofItaly).not.toContain('Answers from')
  expect(ofChina).toContain('Answers from Italy')
  expect(ofChina).not.toContain(en.hostAnswers)
})

test('of patrols in China the answers of the other country bear its name', () => {
  const china = createCountryView(selectPart(realDataset, 'CHN'), realIndex)
  const html = text(render(<CountryPanel view={china} />))
  expect(html).toContain('Answers from Italy')
  expect(html).not.toContain(en.hostAnswers)
})
