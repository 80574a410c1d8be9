/** Embeds in a frame sandboxed without its origin, under the headers of `_headers`, with and without `SITE_URL`. */
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fillHeaders, headerValues } from '../../src/site/header-template.ts'
import { parseHeaderRules } from '../../src/tool/header-rules.ts'
import { createStaticHost } from '../../src/tool/static-host.ts'
import { BASE, DIST, expect } from './support/fixtures.ts'
import { test as base } from './support/host.ts'
import { EMBED_KINDS } from './support/page-kinds.ts'

/** No embed has a script or a style of its own in it. */
const NO_INLINE = { script: '', style: '' }

/** The site as a build makes it that knows where it is published: where this one is served. */
const test = base.extend<object, { /** Its address. */ readonly published: string }>({
  published: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      // The address is known once it listens, and the headers say it.
      const server = createServer().listen(0, 'localhost')
      await once(server, 'listening')
      const url = `http://localhost:${(server.address() as AddressInfo).port}${BASE}`
      const template = await readFile(new URL('../../public/_headers', import.meta.url), 'utf8')
      const rules = parseHeaderRules(fillHeaders(template, headerValues(url, NO_INLINE)))
      server.on('request', createStaticHost({ dir: DIST, base: BASE, rules, log: console.error }))
      await use(url)
      server.closeAllConnections()
      server.close()
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
      if (known) complaints.allow(new RegExp(`^request to another origin: ${published}`))
      const url = known ? published : site.url
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
