/** The text of a package's licence, from wherever the package keeps it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../command.ts'
import type { Package } from './installed-package.ts'

interface LicenceText {
  readonly text: string
  /** The package brings no text: this is the licence as it is published, without the name of a holder. */
  readonly isStandard: boolean
}

const FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i
const README = /^readme(\.md)?$/i
/** The section of a README, up to the next heading. */
const SECTION = /^#+ *licen[cs]e[^\n]*\n([^#]*)/im

/** Licences that packages state and bring no text of. */
const STANDARD: Readonly<Record<string, string>> = { 'BSD-3-Clause': 'bsd-3-clause.txt' }

function readFiles(folder: string, pattern: RegExp): string {
  const names = readdirSync(folder).filter((name) => pattern.test(name))
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
  return texts.join('\n\n')
}

/** Line ends as the site has them; no space at the end of a line or around the text. */
function tidy(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

/** @throws where neither the package nor this folder has a text */
export function readLicenceText({ folder, name, licence }: Package): LicenceText {
  const own = tidy(readFiles(folder, FILE) || (SECTION.exec(readFiles(folder, README))?.[1] ?? ''))
  if (own !== '') return { text: own, isStandard: false }
  const standard = STANDARD[licence]
  if (!standard)
    throw new ExpectedError(`${name} brings no text of its licence ${licence} (expected one for the notices)`)
  return { text: tidy(readFileSync(new URL(standard, import.meta.url), 'utf8')), isStandard: true }
}
