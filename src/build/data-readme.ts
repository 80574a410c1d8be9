/** The README that travels with the data: what is in the folder, what a field means, how to read it, how to cite it. */
import type { Dataset } from '../model/dataset.ts'
import { en } from '../words/en/core.ts'
import type { Download } from './download.ts'
import { createFieldTables } from './field-tables.ts'

function fileLines(downloads: readonly Download[]): readonly string[] {
  return downloads.map(({ path, source, rows }) => {
    const meanings: Readonly<Record<string, string>> = en.fileMeanings
    return `| ${path.split('/').at(-1)} | ${rows} | ${meanings[source] ?? ''} |`
  })
}

function fieldLines(downloads: readonly Download[]): readonly string[] {
  const names = [...new Set(downloads.map(({ source }) => source))]
  return createFieldTables(names, en).flatMap(({ file, fields }) => [
    '',
    `### ${file}`,
    '',
    ...fields.map(({ name, type, description, optional }) => {
      const left = optional ? `; ${en.mayBeLeftOut}` : ''
      return `- \`${name}\`: ${type}${left}${description === null ? '' : `. ${description}`}`
    }),
  ])
}

/** The text of `README.md`. */
export function createDataReadme({ release }: Dataset, downloads: readonly Download[]): string {
  const words = en.dataReadme
  return [
    `# ${en.siteName}`,
    '',
    en.dataAsOf(en.date(release.date), release.version),
    '',
    ...words.caution.flatMap((text) => [text, '']),
    `## ${words.cite}`,
    '',
    en.citation(words.dataset, release.version, en.date(release.date)),
    '',
    `## ${en.downloads}`,
    '',
    `| ${en.file} | ${en.rows} | ${en.whatARowIs} |`,
    '| --- | ---: | --- |',
    ...fileLines(downloads),
    '',
    ...words.reading.map((text) => `- ${text}`),
    '',
    `## ${en.field}`,
    ...fieldLines(downloads),
    '',
  ].join('\n')
}
