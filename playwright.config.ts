/** Browser tests against the built site, served under a sub-path (see `tests/browser/support/fixtures.ts`). */
import { defineConfig } from '@playwright/test'
import { PAGE_TEST_FLAGS } from './src/tool/chromium-flags.ts'

const executablePath = process.env.CHROMIUM_PATH

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/browser-tests',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 240_000,
  globalTimeout: 18 * 60_000,
  expect: { timeout: 30_000 },
  reporter: process.env.ATLAS_REPORT ? [['line'], ['json', { outputFile: process.env.ATLAS_REPORT }]] : [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    // A worker would answer before `page.route` is asked; the spec of the worker allows it.
    serviceWorkers: 'block',
    launchOptions: { args: [...PAGE_TEST_FLAGS], ...(executablePath ? { executablePath } : {}) },
    screenshot: 'only-on-failure',
  },
})
