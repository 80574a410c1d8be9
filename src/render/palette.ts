/** Every colour of the atlas, by role, for the two schemes. CSS and the map style both read it here. */
import type { Layer, Posture } from '../model/vocabulary.ts'

export type Scheme = 'light' | 'dark'

export interface Palette {
  readonly paper: string
  readonly raised: string
  readonly ink: string
  readonly quiet: string
  readonly rule: string
  readonly accent: string
  readonly focus: string
  readonly sea: string
  readonly land: string
  readonly border: string
  readonly layer: { readonly [L in Layer]: string }
  readonly posture: { readonly [P in Posture]: string }
}

export const PALETTES: { readonly [S in Scheme]: Palette } = {
  light: {
    paper: '#faf9f6',
    raised: '#ffffff',
    ink: '#1d1c1a',
    quiet: '#5d5a54',
    rule: '#d9d5cc',
    accent: '#0b5c8a',
    focus: '#0b5c8a',
    sea: '#f3f5f5',
    land: '#e4e1d9',
    border: '#c3beb3',
    layer: {
      fuzhou: '#c2410c',
      qingtian: '#1d5fa8',
      nantong: '#0f766e',
      wenzhou: '#86198f',
      'network-not-stated': '#57534e',
      sites: '#7c5a10',
      patrols: '#111827',
      agreements: '#4b5563',
      events: '#6b7280',
      answers: '#78716c',
    },
    posture: {
      none: '#d8d4ca',
      silent: '#cbc6bb',
      'found-nothing': '#cbdde9',
      looking: '#efe3bd',
      'ordered-closed': '#efd0b0',
      'reported-closed': '#e0b9a3',
      charges: '#d3b7c6',
    },
  },
  dark: {
    paper: '#161718',
    raised: '#1e2021',
    ink: '#eceae5',
    quiet: '#a9a69e',
    rule: '#3a3b3b',
    accent: '#7cc0ea',
    focus: '#9ad2f5',
    sea: '#141617',
    land: '#2b2d2e',
    border: '#4a4c4c',
    layer: {
      fuzhou: '#fb8a4c',
      qingtian: '#7db4f2',
      nantong: '#4fd1b5',
      wenzhou: '#e193ea',
      'network-not-stated': '#c4beb4',
      sites: '#dcb55a',
      patrols: '#f5f5f4',
      agreements: '#b6bcc6',
      events: '#9ca3af',
      answers: '#a8a29e',
    },
    posture: {
      none: '#343637',
      silent: '#3d3f40',
      'found-nothing': '#2f4a5e',
      looking: '#5b5230',
      'ordered-closed': '#66482d',
      'reported-closed': '#70402f',
      charges: '#5f3a4c',
    },
  },
}
