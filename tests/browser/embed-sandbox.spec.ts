/** Embeds in a frame sandboxed without its origin, under the headers of `_headers`, with and without `SITE_URL`. */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fillHeaders, headerValues } from '../../src/build/header-template.ts'
import { type ServedFolder, serveFolder } from '../../src/build/serve.ts'
import { BASE, DIST, expect } from './support/fixtures.ts'
import { test as base } from './support/host.ts'
import { EMBED_KINDS } from './support/page-kinds.ts'

/** No embed has a script or a style of its own in it. */
const NO_INLINE = { script: '', style: '' }

/** The built site with another `_headers`. */
async function withHeaders(headers: string): Promise<string> {
  await mkdir('.cache', { recursive: true })
  const folder = await mkdtemp('.cache/published-')
  for (const name of await readdir(DIST)) if (name !== '_headers') await symlink(join(DIST, name), join(folder, name))
  await writeFile(join(folder, '_headers'), headers)
  return folder
}

/** The site as a build makes it that knows where it is published: where this one is served. */
const test = base.extend<object, { readonly published: ServedFolder }>({
  published: [
    async ({ headers }, use) => {
      const before = await serveFolder(DIST, { port: 0, base: BASE })
      await before.close()
      const template = await readFile(new URL('../../public/_headers', import.meta.url), 'utf8')
      const folder = await withHeaders(fillHeaders(template, headerValues(before.url, NO_INLINE)))
      const published = await serveFolder(folder, { port: Number(new URL(before.url).port), base: BASE, headers })
      await use(published)
      await published.close()
      await rm(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
})

test.use({ headers: true })

for (const path of EMBED_KINDS) {
  for (const known of [false, true]) {
    test(`${path} has its styles and script in a sandbox, its address ${known ? '' : 'un'}known`, async ({
      page,
      host,
      site,
      published,
      complaints,
    }) => {
      if (known) complaints.allow(new RegExp(`^request to another origin: ${published.url}`))
      const { url } = known ? published : site
      await host.open(
        `<iframe src="${url}${path}?theme=dark" sandbox="allow-scripts" width="640" height="640"></iframe>`,
      )
      const frame = page.frameLocator('iframe')
      // By style, and by script.
      await expect(frame.locator('.layout-embed body')).toHaveCSS('margin-top', '0px')
      await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
      if (path !== 'embed/') return
      await frame.locator('.dot').first().focus()
      await expect(frame.locator('[data-embed][data-live]')).toBeAttached()
    })
  }
}
