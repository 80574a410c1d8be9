/** Journeys through `dist/` in each engine of browsers, as `npm run build` made it of this very tree. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/engines/*.engine.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
