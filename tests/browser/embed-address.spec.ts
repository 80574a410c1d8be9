/** Embeds in sandboxes: where a frame may open no page, the address of what was clicked is shown and can be copied. */
import type { FrameLocator, Locator, Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect } from './support/fixtures.ts'
import { type Host, test } from './support/host.ts'

test.use({ headers: true })

const CARD = 'embed/country/italy/'
const AMSTERDAM = '.dot[data-id="nld-amsterdam-qingtian"]'

interface Sandboxed {
  readonly src: string
  /** Words of the attribute; null: no sandbox. */
  readonly sandbox: string | null
}

async function openFrame(page: Page, host: Host, { src, sandbox }: Sandboxed): Promise<FrameLocator> {
  const attribute = sandbox === null ? '' : ` sandbox="${sandbox}"`
  await host.open(
    `<iframe src="${src}" title="Embed" width="100%" height="700" style="border:0"${attribute}></iframe><textarea></textarea>`,
  )
  return page.frameLocator('iframe')
}

const fieldOf = (frame: FrameLocator): Locator => frame.getByRole('textbox', { name: 'Address of the page' })

/** Each kind of embed, the link to go, and what shows that it lives. */
const KINDS = [
  { name: 'a map as it arrives', path: 'embed/', link: AMSTERDAM, to: 'record/nld-amsterdam-qingtian/' },
  {
    name: 'a live map',
    path: 'embed/?layers=stations',
    live: '[data-embed][data-live]',
    link: AMSTERDAM,
    to: 'record/nld-amsterdam-qingtian/',
  },
  {
    name: 'a live list',
    path: 'embed/?parts=list',
    live: '[data-embed][data-live]',
    link: '.embed-list a[href*="country/austria"]',
    to: 'country/austria/',
  },
  { name: 'a card', path: CARD, link: 'h1 a', to: 'country/italy/' },
  {
    name: 'a lesson',
    path: 'embed/lessons/when-did-we-know/',
    live: '[data-lesson][data-live]',
    link: 'h1 a',
    to: 'lessons/when-did-we-know/',
  },
] as const

test.beforeEach(({ complaints }) => complaints.allow(/sandboxed frame whose 'allow-popups' permission is not set/))

for (const kind of KINDS) {
  for (const way of ['a click', 'Enter'] as const) {
    test(`${way} on a link of ${kind.name} shows its address where no page may open`, async ({ page, host, site }) => {
      const frame = await openFrame(page, host, { src: site.url + kind.path, sandbox: 'allow-scripts' })
      if ('live' in kind) await expect(frame.locator(kind.live)).toBeAttached()
      const link = frame.locator(kind.link).first()
      await expect(link).toBeVisible()
      if (way === 'Enter') await link.press('Enter')
      else await link.click()
      const field = fieldOf(frame)
      await expect(field).toHaveValue(site.url + kind.to)
      await expect(frame.getByRole('status').filter({ hasText: 'copy its address' })).toBeVisible()
      await expect(field).toBeInViewport({ ratio: 1 })
      await expect(field).toBeFocused()
      const selected = () =>
        field.evaluate(({ selectionStart, selectionEnd }: HTMLInputElement) => [selectionStart, selectionEnd])
      expect(await selected()).toEqual([0, (site.url + kind.to).length])
      await field.press('Escape')
      await expect(field).toBeHidden()
      await expect(link).toBeFocused()
    })
  }
}

test('a click near a dot of a live map is one on the dot', async ({ page, host, site }) => {
  const frame = await openFrame(page, host, { src: `${site.url}embed/?layers=stations`, sandbox: 'allow-scripts' })
  await expect(frame.locator('[data-map].live')).toBeAttached()
  const box = await frame.locator('.dot[data-id="grc-athens-fuzhou"]').boundingBox()
  if (!box) throw new Error('Athens has no dot')
  await page.mouse.click(box.x + box.width / 2 + 13, box.y + box.height / 2)
  await expect(fieldOf(frame)).toHaveValue(`${site.url}record/grc-athens-fuzhou/`)
})

test('the address is also shown where a browser refuses by an error, as Firefox does', async ({
  page,
  context,
  host,
  site,
}) => {
  await context.addInitScript(() => {
    window.open = () => {
      throw new DOMException('A parameter or an operation is not supported', 'InvalidAccessError')
    }
  })
  const frame = await openFrame(page, host, { src: site.url + CARD, sandbox: 'allow-scripts' })
  await frame.locator('h1 a').click()
  await expect(fieldOf(frame)).toHaveValue(`${site.url}country/italy/`)
})

test('the address is copied by its button', async ({ page, host, site }) => {
  const frame = await openFrame(page, host, { src: site.url + CARD, sandbox: 'allow-scripts' })
  await frame.locator('h1 a').click()
  await frame.getByRole('button', { name: 'Copy' }).click()
  await expect(frame.getByText('Copied.')).toBeVisible()
  await page.locator('textarea').focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(page.locator('textarea')).toHaveValue(`${site.url}country/italy/`)
})

test('the address goes when something else is clicked, and follows the next link', async ({ page, host, site }) => {
  const frame = await openFrame(page, host, { src: site.url + CARD, sandbox: 'allow-scripts' })
  await frame.locator('h1 a').click()
  await expect(fieldOf(frame)).toBeVisible()
  await frame.locator('.embed-words p').first().click()
  await expect(fieldOf(frame)).toBeHidden()
  await frame
    .getByRole('link', { name: /^Entry of/ })
    .last()
    .click()
  await expect(fieldOf(frame)).toHaveValue(/\/record\/resp-/)
})

test('the frame with an address is as accessible as without', async ({ page, host, site, complaints }) => {
  // Axe tries styles of its own.
  complaints.allow(/Applying inline style|Couldn't load preload assets/)
  const frame = await openFrame(page, host, { src: site.url + CARD, sandbox: 'allow-scripts' })
  await frame.locator('h1 a').click()
  await expect(fieldOf(frame)).toBeVisible()
  const inside = page.frames().find((each) => each.url().includes(CARD))
  if (!inside) throw new Error('the frame is gone')
  await expectNoAxeViolations(inside)
})

for (const sandbox of [
  null,
  'allow-scripts allow-popups',
  'allow-scripts allow-popups allow-popups-to-escape-sandbox',
]) {
  test(`no address is shown where pages open: ${sandbox ?? 'no sandbox'}`, async ({ page, context, host, site }) => {
    const frame = await openFrame(page, host, { src: site.url + CARD, sandbox })
    const opened = context.waitForEvent('page')
    await frame.locator('h1 a').click()
    await expect(await opened).toHaveURL(`${site.url}country/italy/`)
    await expect(fieldOf(frame)).toBeHidden()
  })
}

test('a click for a tab in the background is left to the browser', async ({ page, context, host, site }) => {
  const frame = await openFrame(page, host, { src: site.url + CARD, sandbox: null })
  const prevented = frame
    .locator('body')
    .evaluate(
      () => new Promise((resolve) => window.addEventListener('click', (event) => resolve(event.defaultPrevented))),
    )
  const opened = context.waitForEvent('page')
  await frame.locator('h1 a').click({ modifiers: ['ControlOrMeta'] })
  expect(await prevented).toBe(false)
  await expect(await opened).toHaveURL(`${site.url}country/italy/`)
})
