/**
 * The links of embedded cards, in a page of another origin and under the headers of `_headers`: each opens a page of its
 * own, by mouse, key and finger, with and without script, and the frame stays what it was.
 */
import { testLinks } from './support/embed-links.ts'
import { test } from './support/host.ts'

test.use({ headers: true })

testLinks([
  { path: 'embed/country/italy/', live: null },
  { path: 'embed/record/ita-prato-wenzhou/', live: null },
  { path: 'embed/record/resp-irl-government-2022-10/', live: null },
])
