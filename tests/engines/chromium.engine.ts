/** The journeys in Chromium. */
import { findEngine } from '../../src/tool/engines.ts'
import { startChromium } from './puppeteer-engine.ts'
import { walkJourneys } from './walk.ts'

const [browser = ''] = findEngine('chromium', process.env) ?? []
await walkJourneys(await startChromium(browser))
