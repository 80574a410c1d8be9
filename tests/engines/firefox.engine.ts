import { startFirefox } from './puppeteer-engine.ts'
import { walkJourneys } from './walk.ts'

await walkJourneys(await startFirefox('/usr/bin/firefox-esr'))
