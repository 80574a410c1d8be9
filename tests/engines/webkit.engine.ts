import { walkJourneys } from './walk.ts'
import { startWebKit } from './webkit-engine.ts'

const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
await walkJourneys(await startWebKit({ driver: '/usr/bin/WebKitWebDriver', browser, xvfb: '/usr/bin/Xvfb' }))
