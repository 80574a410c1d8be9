/** Pictures of the view, saved under the headers of `_headers`: a violation of the policy is a complaint of the page. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { openMap } from './support/map.ts'

const EUROPE = '?view=10,48,4.3&layers=stations,patrols,answers'

test.use({ headers: true })

const part = (page: Page): Locator => page.locator('.share-part', { hasText: 'Picture of this view' })

async function openPart(page: Page): Promise<void> {
  if ((await page.locator('.share-dialog').count()) === 0) await page.locator('[data-share-open=""]').first().click()
  await part(page).locator('summary').click()
}

async function save(page: Page, format: 'SVG' | 'PNG'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part(page)
      .getByRole('button', { name: `Save as ${format}` })
      .click(),
  ])
  expect(download.suggestedFilename()).toMatch(new RegExp(`^overseas-stations-atlas-.*\\.${format.toLowerCase()}$`))
  await expect(part(page).getByRole('status')).toHaveText('The picture is saved.')
  return readFile(await download.path())
}

interface SeenDot {
  readonly x: number
  readonly y: number
  readonly fill: string
  readonly stroke: string
}

/** Every dot that lies wholly in the map, by its id and place: where it is in the map, and how its shape is painted. */
function readDots(page: Page, map: string, dots: string): Promise<Readonly<Record<string, SeenDot>>> {
  return page.evaluate(
    ([mapSelector, dotSelector]) => {
      const box = document.querySelector(mapSelector ?? '')?.getBoundingClientRect()
      if (!box) throw new Error('no map')
      const seen = [...document.querySelectorAll<SVGElement>(dotSelector ?? '')].flatMap((dot) => {
        const shape = dot.querySelector('path')
        const { left, top, width, height } = (shape ?? dot).getBoundingClientRect()
        const [x, y] = [left + width / 2 - box.left, top + height / 2 - box.top]
        const isInside = width > 0 && x > 15 && y > 15 && x < box.width - 15 && y < box.height - 15
        if (!isInside || !shape) return []
        const { fill, stroke } = getComputedStyle(shape)
        return [[`${dot.dataset.id} ${Math.round(x / 8)}`, { x, y, fill, stroke }] as const]
      })
      return Object.fromEntries(seen)
    },
    [map, dots],
  )
}

/** `color(srgb 0.5 0 1)`, as mixed colours are told, as `rgb(128, 0, 255)`. */
function formatColour(colour: string): string {
  const [, ...parts] = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(colour) ?? []
  return parts.length === 0 ? colour : `rgb(${parts.map((part) => Math.round(Number(part) * 255)).join(', ')})`
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the SVG holds the dots of the map at their places, painted alike: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openMap(page, EUROPE)
    const onPage = Object.values(await readDots(page, '[data-map]', '.dot:not(.out)'))
    await openPart(page)
    const svg = (await save(page, 'SVG')).toString('utf8')
    // As a document of its own, where the first path of the map is as large as it: without the page's styles, and read by the strict parser.
    await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`)
    expect(await page.locator('parsererror').count()).toBe(0)
    const inPicture = Object.values(await readDots(page, 'svg > svg > path', '[data-id]'))
    expect(inPicture.length).toBeGreaterThan(60)
    expect(inPicture).toHaveLength(onPage.length)
    for (const { x, y, fill, stroke } of onPage) {
      const near = inPicture.find((dot) => Math.hypot(dot.x - x, dot.y - y) < 1.5)
      expect(near && { fill: near.fill, stroke: near.stroke }, `${x} ${y}`).toEqual({
        fill: formatColour(fill),
        stroke,
      })
    }
  })
}

test('the SVG says what the page says: title, window, legend, sources and address', async ({ page }) => {
  await openMap(page, '?to=2020-06&layers=stations')
  // The words follow a moment after the map.
  const description = page.locator('#map-description')
  await expect(description).toContainText('Up to June 2020')
  const said = await description.textContent()
  await openPart(page)
  const svg = (await save(page, 'SVG')).toString('utf8')
  const words = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.textContent ?? '',
    svg,
  )
  expect(words).toContain(said?.split('.')[0])
  expect(words).toContain('Outline: start not known yet')
  expect(words).not.toContain('Joint patrols')
  expect(words).toMatch(/Overseas Stations Atlas, release .*CC BY 4\.0/)
  expect(words).toContain('/some/repo/?to=2020-06&layers=stations')
})

test('the PNG is twice as large as the SVG, and not blank', async ({ page }) => {
  await openMap(page, EUROPE)
  await openPart(page)
  const [svg, png] = [(await save(page, 'SVG')).toString('utf8'), await save(page, 'PNG')]
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  const image = await page.evaluate(async (data) => {
    const picture = new Image()
    picture.src = `data:image/png;base64,${data}`
    await picture.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 200 })
    const context = canvas.getContext('2d')
    context?.drawImage(picture, 0, 0, 200, 200)
    const pixels = new Uint32Array(context?.getImageData(0, 0, 200, 200).data.buffer ?? new ArrayBuffer(0))
    return { width: picture.naturalWidth, height: picture.naturalHeight, colours: new Set(pixels).size }
  }, png.toString('base64'))
  expect([image.width, image.height]).toEqual([2 * Number(width), 2 * Number(height)])
  expect(image.colours).toBeGreaterThan(100)
})

test('where the script cannot be had the dialog says so, and another try works', async ({ page, complaints }) => {
  complaints.allow(/ERR_FAILED/)
  await page.route('**/viewImage-*.js', (route) => route.abort(), { times: 1 })
  await openMap(page)
  await openPart(page)
  await part(page).getByRole('button', { name: 'Save as SVG' }).click()
  await expect(part(page).getByRole('status')).toContainText('could not be made')
  await save(page, 'SVG')
})
