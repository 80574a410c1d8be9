/** What axe says of lessons, their sheets, and what stands in frames of other sites. */
import { expectAccessible } from './support/axe.ts'
import { test } from './support/fixtures.ts'
import { EMBED_KINDS, PAGE_KINDS } from './support/page-kinds.ts'

for (const path of [...PAGE_KINDS.filter((kind) => kind.startsWith('lessons/')), ...EMBED_KINDS])
  test(`/${path} has no accessibility violation, wide or narrow, light or dark`, ({ page }) =>
    expectAccessible(page, path))
