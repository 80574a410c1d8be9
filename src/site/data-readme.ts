/** The README that travels with the data: what is in the folder, what a field means, how to read it, how to cite it. */
import type { Dataset } from '../model/dataset.ts'
import type { PageMessages } from '../words/words.ts'
import type { Download } from './download.ts'
import { createFieldTables } from './field-tables.ts'

function fileLines(downloads: readonly Download[], t: PageMessages): readonly string[] {
  return downloads.map(({ path, source, rows }) => {
    const meanings: Readonly<Record<string, string>> = t.fileMeanings
    return `| ${path.split('/').at(-1)} | ${rows} | ${meanings[source] ?? ''} |`
  })
}

function fieldLines(downloads: readonly Download[], t: PageMessages): readonly string[] {
  const names = [...new Set(downloads.map(({ source }) => source))]
  return createFieldTables(names, t).flatMap(({ file, fields }) => [
    '',
    `### ${file}`,
    '',
    ...fields.map(({ name, type, description, optional }) => {
      const left = optional ? `; ${t.mayBeLeftOut}` : ''
      return `- \`${name}\`: ${type}${left}${description === null ? '' : `. ${description}`}`
    }),
  ])
}

/** The text of `README.md`. */
export function createDataReadme({ release }: Dataset, downloads: readonly Download[], t: PageMessages): string {
  const words = t.dataReadme
  return [
    `# ${t.siteName}`,
    '',
    t.dataAsOf(t.date(release.date), release.version),
    '',
    ...words.caution.flatMap((text) => [text, '']),
    `## ${words.cite}`,
    '',
    t.citation(words.dataset, release.version, t.date(release.date)),
    '',
    `## ${t.downloads}`,
    '',
    `| ${t.file} | ${t.rows} | ${t.whatARowIs} |`,
    '| --- | ---: | --- |',
    ...fileLines(downloads, t),
    '',
    ...[...words.reading, ...words.fields].map((text) => `- ${text}`),
    '',
    `## ${t.field}`,
    ...fieldLines(downloads, t),
    '',
  ].join('\n')
}
