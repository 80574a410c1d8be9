/** How a Chromium is started for tests. */

/** Software WebGL on any machine, and a browser that calls nobody by itself. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Debian's Chromium asks for pages to be painted on the graphics card, which is the slowest way where there is none.
  '--disable-gpu-rasterization',
]

/** What Playwright turns off, which a switch of ours would else turn on again: the last one of a name counts. */
const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/**
 * What a new window makes beside its page: two pages of the browser's own, for a menu of the address bar that nobody
 * sees, and a process in reserve. Without them a page costs half the processor's time; a name that a Chromium does not
 * know is nothing to it.
 */
const OFF_BESIDE_PAGES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
]

// Pages are put together without the graphics card, which is software here; WebGL still draws by it.
const createFlags = (off: readonly string[]): readonly string[] => [
  ...CHROMIUM_FLAGS,
  '--disable-gpu-compositing',
  `--disable-features=${off.join(',')}`,
]

/** For tests of pages by Playwright. */
export const PAGE_TEST_FLAGS = createFlags([...OFF_BY_PLAYWRIGHT, ...OFF_BESIDE_PAGES])

/** For journeys by Puppeteer, which adds to the features what it turns off itself. */
export const JOURNEY_FLAGS = createFlags(OFF_BESIDE_PAGES)
