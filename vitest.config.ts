/** Unit and property tests: everything that needs neither a build nor a browser. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // What needs a build has its own config: `vitest.built.config.ts`.
    exclude: ['tests/built/**'],
    globalSetup: ['tests/support/begin-run.ts'],
    setupFiles: ['strict-console', 'leave-as-found'].map((name) => `tests/support/${name}.ts`),
    // The files of a worker share their modules: to load them anew for each took longer than the tests.
    isolate: false,
    // As many as the smallest machine has cores that runs them.
    maxWorkers: 2,
    testTimeout: 60_000,
    restoreMocks: true,
  },
})
