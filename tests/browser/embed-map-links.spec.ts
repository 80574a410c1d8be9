/**
 * The links of embedded maps, in a page of another origin and under the headers of `_headers`: each opens a page of its
 * own, by mouse, key and finger, with and without script, and the frame stays what it was.
 */
import { testLinks } from './support/embed-links.ts'
import { test } from './support/host.ts'

test.use({ headers: true })

const LIVE_MAP = '[data-embed][data-live]'

testLinks([
  { path: 'embed/', live: null },
  { path: 'embed/?parts=map,timeline,list&view=12.5,43,4', live: LIVE_MAP },
  { path: 'embed/?parts=list', live: LIVE_MAP },
])
