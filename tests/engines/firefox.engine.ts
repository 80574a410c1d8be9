/** The journeys in Firefox. */
import { findEngine } from '../../src/tool/engines.ts'
import { startFirefox } from './puppeteer-engine.ts'
import { walkJourneys } from './walk.ts'

const [browser = ''] = findEngine('firefox', process.env) ?? []
await walkJourneys(await startFirefox(browser))
