/** The journeys in WebKit. */
import { findEngine } from '../../src/tool/engines.ts'
import { walkJourneys } from './walk.ts'
import { startWebKit } from './webkit-engine.ts'

const [driver = '', browser = '', xvfb = ''] = findEngine('webkit', process.env) ?? []
await walkJourneys(await startWebKit({ driver, browser, xvfb }))
