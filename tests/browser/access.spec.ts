/** What axe cannot see (WCAG 2.2, A and AA): names and keys of the map, targets, focus, forced colours, empty states. */
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/fixtures.ts'
import { openMap, stageWidth } from './support/map.ts'

const PHONE = { width: 360, height: 740 }

test.describe('the map', () => {
  test('is an application with a name, described by one sentence on the view', async ({ page }) => {
    await openMap(page)
    const map = page.getByRole('application', { name: 'Map of the records' })
    await expect(map).toBeVisible()
    await expect(map).toHaveAccessibleDescription(
      /^All years: \d+ alleged stations in \d+ countries, most of them in Europe\./,
    )
    await expect(page.locator('[data-atlas] > [aria-live=polite]')).toHaveText('')
  })

  test('speaks count and date once a change has settled, and no list', async ({ page }) => {
    await openMap(page)
    await page.getByRole('slider', { name: 'End of the window' }).press('ArrowLeft')
    const live = page.locator('[data-atlas] > [aria-live=polite]')
    await expect(live).toHaveText(/^Up to December 2022: \d+ alleged stations in \d+ countries/)
    expect((await live.textContent())?.length).toBeLessThan(200)
  })

  test('leads through all of its dots from the first to the last by Page Down', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openMap(page)
    await page.getByRole('link', { name: 'Whole world' }).click()
    await expect(page).toHaveURL(/view=/)
    await stageWidth(page)
    const { all, rowed } = await page.evaluate(() => {
      const dots = () => [...document.querySelectorAll<SVGAElement>('.place:not(.out) .dot:not(.out)')]
      const press = (key: string) =>
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      dots()[0]?.focus()
      press('Home')
      const seen = new Set([document.activeElement])
      for (let step = 0; step < 2000; step += 1) {
        const before = document.activeElement
        press('PageDown')
        if (document.activeElement === before) break
        seen.add(document.activeElement)
      }
      return { all: dots().length, rowed: seen.size }
    })
    expect(all).toBeGreaterThan(90)
    expect(rowed).toBe(all)
  })

  test('has names that touch no dot and no other name in the first picture', async ({ page }) => {
    await page.goto('')
    const clashes = await page.evaluate(() => {
      const boxOf = (element: Element) => element.getBoundingClientRect()
      const names = [...document.querySelectorAll('.label text')].map(
        (text) => [text.textContent ?? '', boxOf(text)] as const,
      )
      const shown = names.filter(([, { width }]) => width > 0)
      const dots = [...document.querySelectorAll('.place:not(.out) .dot:not(.out) .shape')].map(boxOf)
      const touch = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
      const onDots = shown.filter(([, box]) => dots.some((dot) => touch(box, dot))).map(([name]) => name)
      const onNames = shown.flatMap(([name, box], i) =>
        shown.slice(i + 1).flatMap(([other, next]) => (touch(box, next) ? [`${name} ${other}`] : [])),
      )
      return { shown: shown.length, onDots, onNames }
    })
    expect(clashes.shown).toBeGreaterThan(30)
    expect(clashes.onDots).toEqual([])
    expect(clashes.onNames).toEqual([])
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('the edge of the map cuts no name, where it stands at first and after a move', async ({ page }) => {
    await openMap(page)
    const cut = () =>
      page.evaluate(() => {
        const { left, right, top, bottom } = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect()
        const isCut = (box: DOMRect) =>
          (box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1) &&
          box.right > left + 1 &&
          box.left < right - 1 &&
          box.bottom > top + 1 &&
          box.top < bottom - 1
        const names = [...document.querySelectorAll('.label text')]
        const seen = names.filter((name) => name.checkVisibility({ checkVisibilityCSS: true }))
        return seen.filter((name) => isCut(name.getBoundingClientRect())).map((name) => name.textContent)
      })
    await expect.poll(cut).toEqual([])
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect(page).toHaveURL(/view=/)
    await expect.poll(cut).toEqual([])
    await expect.poll(() => page.locator('.label text.cut').count()).toBeGreaterThan(0)
  })
})

test.describe('a panel on a phone', () => {
  test.use({ viewport: PHONE })

  test('is a sheet under its dot, and can be closed and left', async ({ page }) => {
    await openMap(page, '?record=nld-amsterdam-qingtian')
    await expect(page.locator('[data-panel] h2').first()).toBeInViewport()
    const dot = page.locator('.dot.selected .shape').first()
    const sheet = await page.locator('.atlas-side').boundingBox()
    await expect(dot).toBeInViewport()
    expect((await dot.boundingBox())?.y).toBeLessThan(sheet?.y ?? 0)
    await expect(page.getByRole('button', { name: 'Back to the list' })).toBeInViewport()
    await page.getByRole('link', { name: 'Report an error' }).focus()
    const link = await page.getByRole('link', { name: 'Report an error' }).boundingBox()
    expect((link?.y ?? Infinity) + (link?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1)
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-panel]')).toHaveCount(0)
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`has no accessibility violation in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await openMap(page, '?country=ITA')
      await expect(page.getByRole('heading', { name: 'Italy', exact: true })).toBeVisible()
      await expectNoAxeViolations(page)
    })
})

test('every control is at least 24 pixels large, or stands 24 pixels from the next', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await openMap(page)
  const small = await page.evaluate(() => {
    /*
     * Dots in a group stand closer than 24 pixels: WCAG 2.5.8 lets that pass as each has an equivalent on the same page,
     * its line in the list, which is checked here with all other controls. Links in a sentence are excepted too.
     */
    const controls = [...document.querySelectorAll('a[href], button, select, input, summary')].filter(
      (element) => !element.closest('.dot, .skip-link, .site-footer p') && element.getClientRects().length > 0,
    )
    const targets = controls.map((element) => {
      const box = (element.closest('label') ?? element).getBoundingClientRect()
      const isSmall = box.width < 24 || box.height < 24
      return { element, box, isSmall, x: box.left + box.width / 2, y: box.top + box.height / 2 }
    })
    const gap = (x: number, y: number, box: DOMRect) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
    return targets
      .filter(({ isSmall }) => isSmall)
      .filter((a) =>
        targets.some((b) => {
          if (b.element === a.element || b.element.closest('label')?.contains(a.element)) return false
          return b.isSmall ? Math.hypot(a.x - b.x, a.y - b.y) < 24 : gap(a.x, a.y, b.box) < 12
        }),
      )
      .map(({ element }) => element.outerHTML.slice(0, 90))
  })
  expect(small).toEqual([])
})

test('what has the focus can be seen: it changes its look, and nothing that stays hides it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize(PHONE)
  await openMap(page)
  for (let stop = 0; stop < 45; stop += 1) {
    await page.keyboard.press('Tab')
    const trouble = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const looked = element.querySelector('.hit') ?? element
      const { outlineStyle, stroke, strokeWidth } = getComputedStyle(looked)
      const isMarked = outlineStyle !== 'none' || Number.parseFloat(strokeWidth) > 2 || element.matches('.handle')
      const { left, top, width, height } = looked.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      const isSeen = hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label') !== null)
      return isMarked && (isSeen || element.matches('.handle'))
        ? null
        : `${element.outerHTML.slice(0, 90)} ${stroke} marked ${isMarked} seen ${isSeen} under ${hit?.className}`
    })
    expect(trouble).toBeNull()
  }
})

test.describe('in forced colours', () => {
  test.use({ saveData: false })

  test('every control, mark and bar is there, and WebGL stays away', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openMap(page, '?to=2019-06')
    const drawn = (selector: string, property: 'fill' | 'stroke') =>
      page.evaluate(
        ([selector, property]) => {
          const [element, ground] = [document.querySelector(selector ?? ''), getComputedStyle(document.body).color]
          return element ? getComputedStyle(element).getPropertyValue(property ?? '') === ground : false
        },
        [selector, property] as const,
      )
    expect(await drawn('.dot.certain:not(.weak) > .shape', 'fill')).toBe(true)
    expect(await drawn('.dot.possible > .shape', 'stroke')).toBe(true)
    expect(await drawn('.month-bar', 'fill')).toBe(true)
    await expect(page.locator('.map')).not.toHaveClass(/\bgl\b/)
    await expect(page.locator('.map-gl')).toHaveCount(0)
  })
})

test.describe('empty states have words', () => {
  test('when every layer is off', async ({ page }) => {
    await openMap(page, '?layers=none')
    await expect(page.locator('.map-empty')).toBeVisible()
    await expect(page.locator('.record-list')).toHaveCount(0)
  })
})
