/** Journeys through `dist/` in each engine that this machine has; `npm test` builds it and installs them before. */
import { defineConfig } from 'vitest/config'
import { ENGINES, findEngine } from './src/tool/engines.ts'

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    // One that cannot be had has no tests, which the closing lines of `npm test` say.
    include: ENGINES.filter((name) => findEngine(name, process.env)).map((name) => `tests/engines/${name}.engine.ts`),
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
})
