import { expect, test } from 'vitest'
import { readSource } from '../support/source-files.ts'

test('what stands inside a panel listens to nothing itself: another Preact draws it, and each counts its own events', () => {
  const inside = Object.entries(readSource()).filter(([path]) => path.startsWith('src/page/panels/'))
  expect(inside.length).toBeGreaterThan(5)
  for (const [path, text] of inside) expect(text, path).not.toMatch(/\son[A-Z]\w*=/)
})
