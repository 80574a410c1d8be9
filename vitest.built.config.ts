/** Tests of `dist/`, as `npm run build` made it of this very tree: `npm test` does so before it runs them. */
import { defineConfig } from 'vitest/config'
import config from './vitest.config.ts'

export default defineConfig({
  ...config,
  test: { ...config.test, include: ['tests/built/*.test.ts'], exclude: [] },
})
