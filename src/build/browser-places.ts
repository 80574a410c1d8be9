/** Where a Chromium may already be, most wanted first, how it is started, and how a system's package manager installs one. */
import { delimiter, join } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

const MAC_APPS = ['Chromium', 'Google Chrome', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser']

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

function listWindows(env: Environment): string[] {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined)
  return roots.flatMap((root) => WINDOWS_PATHS.map((path) => `${root}\\${path}`))
}

function listMac(env: Environment): string[] {
  const roots = ['/Applications', `${env.HOME ?? ''}/Applications`]
  return roots.flatMap((root) => MAC_APPS.map((app) => `${root}/${app}.app/Contents/MacOS/${app}`))
}

function listUnix(env: Environment): string[] {
  const folders = [
    ...(env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ]
  return NAMES.flatMap((name) => [...new Set(folders.filter(Boolean))].map((folder) => join(folder, name)))
}

/** Paths that may hold an installed Chromium or Chrome. */
export function listBrowserPaths(env: Environment, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') return listWindows(env)
  return platform === 'darwin' ? [...listMac(env), ...listUnix(env)] : listUnix(env)
}

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

export interface PackageManager {
  readonly name: string
  /** Run one after the other; none of them asks anything. */
  readonly commands: readonly (readonly string[])[]
}

/** With a plain font each: an image without one has no letters at all. */
export const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    name: 'apt-get',
    commands: [
      ['update'],
      ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', 'chromium', 'fonts-liberation'],
    ],
  },
  { name: 'apk', commands: [['add', '--no-cache', 'chromium', 'font-liberation']] },
  { name: 'dnf', commands: [['install', '-y', 'chromium', 'liberation-sans-fonts']] },
  { name: 'pacman', commands: [['-Sy', '--noconfirm', 'chromium', 'ttf-liberation']] },
]
