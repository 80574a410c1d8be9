/** What axe says of the pages of countries and records. */
import { expectAccessible } from './support/axe.ts'
import { test } from './support/fixtures.ts'
import { PAGE_KINDS } from './support/page-kinds.ts'

for (const path of PAGE_KINDS.filter((kind) => /^(country|record)\//.test(kind)))
  test(`/${path} has no accessibility violation, wide or narrow, light or dark`, ({ page }) =>
    expectAccessible(page, path))
