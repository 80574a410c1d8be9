/** The built site at any root, with the page for missing addresses as a build with another `SITE_URL` would have it. */
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '../../../src/tool/serve.ts'
import { DIST } from './fixtures.ts'

/** The page as it says where the site begins; `tests/tool/not-found.test.ts` holds that a build says no more of it. */
function sayRoot(html: string, root: string): string {
  return html.replaceAll('href="/', `href="${root}`).replace('data-root="/"', `data-root="${root}"`)
}

/**
 * @param base where the site is served @param said where its page for missing addresses says that it is
 * @returns its address, and the way to end it
 */
export async function serveMissing(base: string, said: string) {
  const dir = await mkdtemp(join(tmpdir(), 'atlas-missing-'))
  const names = (await readdir(DIST)).filter((name) => !name.startsWith('404.html'))
  for (const name of names) await symlink(join(DIST, name), join(dir, name))
  await writeFile(join(dir, '404.html'), sayRoot(await readFile(join(DIST, '404.html'), 'utf8'), said))
  const { url, close } = await serveFolder(dir, { port: 0, base, headers: true })
  const end = async () => {
    await close()
    await rm(dir, { recursive: true })
  }
  return { url, end }
}
