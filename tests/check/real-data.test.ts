/** The facts themselves pass the guard. */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../src/check/problem.ts'
import { loadData, readTexts } from '../../src/tool/load-data.ts'

const folder = fileURLToPath(new URL('../../data', import.meta.url))

describe('the real data', () => {
  it('have no problem', async () => {
    const result = await loadData(folder)
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([])
  })

  it('hold every row that the facts had', async () => {
    const result = await loadData(folder)
    if (!result.ok) throw new Error('the data have problems (expected none)')
    const { records, sources, counts, disagreements } = result.dataset
    expect(records.length).toBeGreaterThanOrEqual(88 + 11 + 16 + 19 + 116 + 190)
    expect(counts.length).toBeGreaterThanOrEqual(80)
    expect(sources.length).toBeGreaterThanOrEqual(497)
    expect(disagreements.length).toBeGreaterThanOrEqual(50)
  })

  it('tell where sources disagree for every country of which the notes to the facts do', async () => {
    const result = await loadData(folder)
    if (!result.ok) throw new Error('the data have problems (expected none)')
    const countries = new Set(result.dataset.disagreements.flatMap((entry) => entry.countries))
    const noted = 'AUS BRA CAN CHL CZE DEU ECU ESP FRA GBR GRC HRV IRL ITA KIR NLD NZL PRT ROU SRB USA ZAF'.split(' ')
    expect(noted.filter((iso3) => !countries.has(iso3))).toEqual([])
  })

  it('are read with the lessons, and without files that belong to others', async () => {
    const names = [...(await readTexts(folder)).keys()]
    expect(names.filter((name) => name.startsWith('.'))).toEqual([])
    expect(names).toContain('stations.geojson')
    expect(names).toContain('lessons/who-says-so.json')
  })
})
