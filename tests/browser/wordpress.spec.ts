/** An address pasted into WordPress: a frame in a sandbox where no link lives, unless the frame answers its protocol. */
import { oembedHtml } from '../support/oembed-html.ts'
import { expect } from './support/fixtures.ts'
import { test as base, expectWholeFrame } from './support/host.ts'
import { findWordpress, pasteOembed, RESTATED } from './support/wordpress.ts'

const SECRET = 'aB3dE6gH9j'

interface Post {
  /** A page of the atlas, by its path. */
  readonly path: string
  readonly height?: number
}

interface Fixtures {
  /** Opens a post of a WordPress page in which an address of the atlas was pasted. */
  readonly openPost: (post: Post, script: string) => Promise<void>
}

const test = base.extend<Fixtures, { readonly wordpress: string }>({
  wordpress: [async ({ headers: _ }, use) => use(findWordpress() ?? RESTATED), { scope: 'worker' }],
  openPost: async ({ host, site }, use) => {
    await use(async ({ path, height = 480 }, script) => {
      host.serve('/wp-embed.js', 'text/javascript', script)
      const html = oembedHtml({ site: site.url, path, title: 'A page of the atlas', width: 600, height })
      await host.open(`${pasteOembed(html, SECRET)}<script src="/wp-embed.js"></script>`)
    })
  },
})

test.use({ headers: true })

test.beforeEach(({ complaints }) => complaints.allow(/sandboxed frame whose 'allow-popups' permission is not set/))

const LINKS = [
  { name: 'a record', path: 'record/ita-prato-wenzhou/', link: '.embed-picture', to: 'record/ita-prato-wenzhou/' },
  {
    name: 'the map',
    path: '',
    link: '.dot[data-id="nld-amsterdam-qingtian"]',
    to: 'record/nld-amsterdam-qingtian/',
  },
  { name: 'a lesson', path: 'lessons/when-did-we-know/', link: 'h1 a', to: 'lessons/when-did-we-know/' },
] as const

for (const { name, path, link, to } of LINKS) {
  test(`a click on a link of ${name} leads the whole window to its page`, async ({
    page,
    site,
    openPost,
    wordpress,
  }) => {
    await openPost({ path, height: 640 }, wordpress)
    await expect(page.locator('blockquote')).toBeHidden()
    await page.frameLocator('iframe').locator(link).first().click()
    await expect(page).toHaveURL(site.url + to)
  })
}

for (const own of [true, false]) {
  test.describe(own ? 'by its own script, where it can be had' : 'by its protocol re-stated', () => {
    const script = (wordpress: string) => (own ? wordpress : RESTATED)

    test('the frame takes the place of the quote, as high as its page, and a click on its link leads the whole window there', async ({
      page,
      site,
      openPost,
      wordpress,
    }) => {
      await openPost({ path: 'country/italy/', height: 300 }, script(wordpress))
      await expect(page.locator('blockquote')).toBeHidden()
      await expectWholeFrame(page, 0)
      expect(Number(await page.locator('iframe').getAttribute('height'))).not.toBe(300)
      await page.frameLocator('iframe').locator('h1 a').first().click()
      await expect(page).toHaveURL(`${site.url}country/italy/`)
    })

    test('a link to another site, which WordPress does not follow, shows its address', async ({
      page,
      host,
      openPost,
      wordpress,
    }) => {
      await openPost({ path: 'record/ita-prato-wenzhou/', height: 640 }, script(wordpress))
      const frame = page.frameLocator('iframe')
      await frame.locator('summary').first().click()
      const source = frame.locator('.embed-words a[href^="http"]').first()
      await source.click()
      const field = frame.getByRole('textbox', { name: 'Address of the page' })
      await expect(field).toHaveValue((await source.getAttribute('href')) ?? '')
      await expect(page).toHaveURL(host.url)
    })

    test('a secret that comes after the frame is taken, too', async ({ page, host, site, wordpress }) => {
      host.serve('/wp-embed.js', 'text/javascript', script(wordpress))
      await host.open(
        `<iframe class="wp-embedded-content" sandbox="allow-scripts" src="${site.url}embed/country/italy/" width="600" height="300"></iframe>`,
      )
      // The frame has loaded. A script of the page itself would sometimes change the address of a frame that still loads,
      // and then Playwright loses sight of the frame.
      await page.addScriptTag({ url: '/wp-embed.js' })
      await page.evaluate(() => dispatchEvent(new Event('load')))
      await expectWholeFrame(page, 0)
      await expect(page.locator('iframe')).toHaveAttribute('data-secret', /^\w+$/)
      await expect(page.locator('iframe')).not.toHaveAttribute('height', '300')
    })
  })
}
