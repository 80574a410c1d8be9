/** What Vite needs to know of the code; `src/tool/` decides what is built from it. */
import { defineConfig } from 'vite'

export default defineConfig({
  appType: 'custom',
  base: './',
  publicDir: false,
  cacheDir: '.cache/vite',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
