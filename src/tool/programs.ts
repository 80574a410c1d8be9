/** The programs of others that the tests ask: where systems put them, and the packages that hold them. */
import { type Environment, listInFolders, type Program } from './program.ts'

const BIN = ['/usr/bin', '/usr/local/bin', '/snap/bin']

/** An application of macOS, for all users and for one. */
function listMac(apps: readonly string[], program: (app: string) => string, { HOME = '' }: Environment): string[] {
  return ['/Applications', `${HOME}/Applications`].flatMap((root) =>
    apps.map((app) => `${root}/${app}.app/Contents/MacOS/${program(app)}`),
  )
}

function listWindows(paths: readonly string[], env: Environment): string[] {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined)
  return roots.flatMap((root) => paths.map((path) => `${root}\\${path}`))
}

const named = (path: string | undefined): readonly string[] => (path ? [path] : [])

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const CHROMIUM_APPS = ['Chromium', 'Google Chrome', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser']
const CHROMIUM_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** With a plain font, as the others: an image without one has no letters at all. */
export const CHROMIUM: Program = {
  name: 'Chromium',
  listPaths: (env, platform) => {
    if (platform === 'win32') return [...named(env.CHROMIUM_PATH), ...listWindows(CHROMIUM_WINDOWS, env)]
    const mac = platform === 'darwin' ? listMac(CHROMIUM_APPS, (app) => app, env) : []
    return [...named(env.CHROMIUM_PATH), ...mac, ...listInFolders(CHROMIUM_NAMES, env, [...BIN, '/opt/google/chrome'])]
  },
  packages: {
    'apt-get': ['chromium', 'fonts-liberation'],
    apk: ['chromium', 'font-liberation'],
    dnf: ['chromium', 'liberation-sans-fonts'],
    pacman: ['chromium', 'ttf-liberation'],
  },
}

export const FIREFOX: Program = {
  name: 'Firefox',
  listPaths: (env, platform) => {
    if (platform === 'win32') return listWindows(['Mozilla Firefox\\firefox.exe'], env)
    const mac = platform === 'darwin' ? listMac(['Firefox', 'Firefox ESR'], () => 'firefox', env) : []
    return [...mac, ...listInFolders(['firefox-esr', 'firefox'], env, BIN)]
  },
  packages: { 'apt-get': ['firefox-esr', 'fonts-liberation'] },
}

const WEBKIT_PACKAGES = { 'apt-get': ['webkit2gtk-driver', 'fonts-liberation'] }
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64', '/usr/lib']
const WEBKITS = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']

export const WEBKIT_DRIVER: Program = {
  name: 'WebKitWebDriver',
  listPaths: (env) => listInFolders(['WebKitWebDriver'], env, BIN),
  packages: WEBKIT_PACKAGES,
}

/** The browser around WebKitGTK, which the driver starts. */
export const MINI_BROWSER: Program = {
  name: 'MiniBrowser',
  listPaths: () => WEBKITS.flatMap((webkit) => LIBRARIES.map((folder) => `${folder}/${webkit}/MiniBrowser`)),
  packages: WEBKIT_PACKAGES,
}

/** A screen for MiniBrowser, which knows no other way. */
export const XVFB: Program = {
  name: 'Xvfb',
  listPaths: (env) => listInFolders(['Xvfb'], env, BIN),
  packages: { 'apt-get': ['xvfb'] },
}

export const NGINX: Program = {
  name: 'nginx',
  listPaths: (env) => listInFolders(['nginx'], env, ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']),
  packages: { 'apt-get': ['nginx'] },
}
