/** Browser tests against the built site, served under a sub-path (see `tests/browser/support/fixtures.ts`). */
import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS } from './src/tool/chromium-flags.ts'

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
    // Pages are put together without the graphics card, which is software here; WebGL still draws by it.
    launchOptions: {
      args: [...CHROMIUM_FLAGS, '--disable-gpu-compositing'],
      ...(executablePath ? { executablePath } : {}),
    },
    screenshot: 'only-on-failure',
  },
})
