/**
 * The links of embedded lessons, in a page of another origin and under the headers of `_headers`: each opens a page
 * of its own, by mouse, key and finger, with and without script, and the frame stays what it was.
 */
import { testLinks } from './support/embed-links.ts'
import { test } from './support/host.ts'

test.use({ headers: true })

const LIVE_LESSON = '[data-lesson][data-live]'

testLinks([
  { path: 'embed/lessons/when-did-we-know/', live: LIVE_LESSON },
  { path: 'embed/lessons/who-says-so/?step=3', live: LIVE_LESSON },
])
