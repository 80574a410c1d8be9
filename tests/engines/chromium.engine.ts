import { startChromium } from './puppeteer-engine.ts'
import { walkJourneys } from './walk.ts'

await walkJourneys(await startChromium('/usr/bin/chromium'))
