/** What axe says of every kind of page; of lessons and embeds in `lessons-a11y.spec.ts`. */
import { expectAccessible } from './support/axe.ts'
import { test } from './support/fixtures.ts'
import { PAGE_KINDS } from './support/page-kinds.ts'

for (const path of PAGE_KINDS.filter((kind) => !kind.startsWith('lessons/')))
  test(`/${path} has no accessibility violation, wide or narrow, light or dark`, ({ page }) =>
    expectAccessible(page, path))
