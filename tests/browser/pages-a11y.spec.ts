/** What axe says of the map and the pages that lists and texts have; of the others in the two other `…-a11y.spec.ts`. */
import { expectAccessible } from './support/axe.ts'
import { test } from './support/fixtures.ts'
import { PAGE_KINDS } from './support/page-kinds.ts'

for (const path of PAGE_KINDS.filter((kind) => !/^(country|record|lessons)\//.test(kind)))
  test(`/${path} has no accessibility violation, wide or narrow, light or dark`, ({ page }) =>
    expectAccessible(page, path))
