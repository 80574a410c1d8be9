/** What fails in the live part of a page takes nothing away that was there: it stays readable, and one line says so. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'

interface Failure {
  readonly name: string
  readonly break: (page: Page) => Promise<unknown>
}

/** Breaks what the browser offers, before anything of the page runs. */
function withoutApi(name: string, breakIt: () => void): Failure {
  return { name, break: (page) => page.addInitScript(breakIt) }
}

function withData(name: string, body: string): Failure {
  const answer = { contentType: 'text/javascript', body }
  return { name, break: (page) => page.route('**/assets/index-*.js', (route) => route.fulfill(answer)) }
}

/** Of home page, lesson and embedded map. */
const SCRIPTS = /\/assets\/(core|lesson|embed)-[^/]*\.js$/

const FAILURES: readonly Failure[] = [
  { name: 'the data do not arrive', break: (page) => page.route('**/assets/index-*.js', (route) => route.abort()) },
  { name: 'the script does not arrive', break: (page) => page.route(SCRIPTS, (route) => route.abort()) },
  {
    name: 'the script fails before it begins',
    break: (page) =>
      page.route(SCRIPTS, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("it is refused")' }),
      ),
  },
  withData('the data are not what was expected', 'globalThis.overseasAtlas={index:{},assets:{},parts:{}}'),
  withoutApi('the map finds no ResizeObserver, in an effect once all is drawn', () => {
    const { ResizeObserver } = window
    window.ResizeObserver = class extends ResizeObserver {
      override observe(target: Element, options?: ResizeObserverOptions): void {
        if (target.matches('[data-map]')) throw new Error('ResizeObserver is refused')
        super.observe(target, options)
      }
    }
  }),
  withoutApi('the first drawing asks what the browser refuses', () => {
    window.matchMedia = () => {
      throw new Error('matchMedia is refused')
    }
  }),
  withoutApi('the names of countries are refused', () => {
    Intl.DisplayNames.prototype.of = () => {
      throw new Error('Intl.DisplayNames is refused')
    }
  }),
]

const line = (page: Page) => page.locator('.start-line')

/** The part of a page as it stands before any script: what no failure may take away. */
async function expectAsBuilt(page: Page, path: string, selector: string): Promise<void> {
  const html = await (await page.request.get(path)).text()
  const [built, stands] = await page.evaluate(
    ([text = '', wanted = '']) =>
      [new DOMParser().parseFromString(text, 'text/html'), document].map((each) => {
        const part = each.querySelector(wanted)
        return { text: part?.textContent, dots: part?.querySelectorAll('.dot').length }
      }),
    [html, selector],
  )
  expect(built?.dots).toBeGreaterThan(100)
  expect(stands).toEqual(built)
}

async function expectStill(page: Page, path: string, selector: string): Promise<void> {
  await expect(line(page)).toContainText('did not start')
  await expect(line(page).getByRole('link', { name: 'Load the page again' })).toBeVisible()
  await expect(page.locator('[data-live]')).toHaveCount(0)
  await expectAsBuilt(page, path, selector)
}

for (const failure of FAILURES) {
  test.describe(`where ${failure.name}`, () => {
    test.beforeEach(async ({ page, complaints }) => {
      complaints.allow(/refused|did not arrive|Failed to load resource|TypeError|is not iterable|Cannot read/)
      await failure.break(page)
    })

    test('the home page keeps its dots, its list and its links', async ({ page }) => {
      await page.goto('?country=ITA')
      await expectStill(page, '', '[data-atlas]')
      await expect(page.locator('[data-atlas] :is(button, input, select):enabled:visible')).toHaveCount(0)
      await page.locator('.record-list a[href*="country/italy/"]').click()
      await expect(page.locator('h1')).toContainText('Italy')
    })

    test('the embedded map stays the picture that it was', async ({ page }) => {
      await page.goto('embed/?country=ITA&parts=map,timeline')
      await expectStill(page, 'embed/', '[data-embed]')
    })

    test('a lesson is read with a picture in each step', async ({ page }) => {
      await page.goto('lessons/when-did-we-know/')
      await expectStill(page, 'lessons/when-did-we-know/', '[data-lesson]')
      await expect(page.locator('.lesson-stage')).toBeHidden()
      const steps = await page.locator('[data-step]').count()
      await expect(page.locator('svg.step-map:visible')).toHaveCount(steps)
    })
  })
}

test('what fails while the page lives leaves the page as it came', async ({ page, complaints }) => {
  complaints.allow(/Intl.DisplayNames is refused/)
  await page.goto('')
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  await page.evaluate(() => {
    Intl.DisplayNames.prototype.of = () => {
      throw new Error('Intl.DisplayNames is refused')
    }
  })
  await page.getByRole('button', { name: 'First patrols in Italy' }).click()
  await expect(line(page)).toContainText('stopped')
  await expectAsBuilt(page, '', '[data-atlas]')
  await line(page).getByRole('link').click()
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
})

test('a share dialog that fails says so and is gone', async ({ page, complaints }) => {
  complaints.allow(/showModal is refused/)
  await page.addInitScript(() => {
    HTMLDialogElement.prototype.showModal = () => {
      throw new Error('showModal is refused')
    }
  })
  await page.goto('method/')
  await page.getByRole('button', { name: 'Share or embed' }).click()
  await expect(page.getByText('The dialog could not be loaded')).toBeVisible()
  await expect(page.locator('dialog')).toHaveCount(0)
})

test('what cannot be added to a page of text leaves the rest of it to work', async ({ page, complaints }) => {
  complaints.allow(/tables are refused/)
  await page.addInitScript(() => {
    Object.defineProperty(HTMLTableElement.prototype, 'tHead', {
      get: () => {
        throw new Error('tables are refused')
      },
    })
  })
  await page.goto('countries/')
  await expect(page.locator('table a[href*="italy"]').first()).toBeVisible()
  await page.getByRole('button', { name: 'Share or embed' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
