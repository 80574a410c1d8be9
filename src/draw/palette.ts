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

/** What a colour is for that is no layer's and no posture's. */
export type Role = Exclude<keyof Palette, 'layer' | 'posture'>

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
      fuzhou: '#bb3a00',
      qingtian: '#3d5fb7',
      nantong: '#007470',
      wenzhou: '#87128f',
      'network-not-stated': '#56524d',
      sites: '#7c5a10',
      centres: '#4a5a68',
      patrols: '#111827',
      agreements: '#4b5563',
      events: '#5b6472',
      answers: '#68625c',
    },
    posture: {
      none: '#d4d4d4',
      silent: '#d5cdbe',
      commented: '#c1bfba',
      denied: '#cbdde9',
      'found-nothing': '#aecbdf',
      looking: '#fef0c8',
      ended: '#e4d99c',
      'ordered-closed': '#f0d2b2',
      'reported-closed': '#e0b9a3',
      'criminal-case': '#d3b7c6',
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
      qingtian: '#6ba9ff',
      nantong: '#00c2ae',
      wenzhou: '#e3aed6',
      'network-not-stated': '#d1cec5',
      sites: '#dcb55a',
      centres: '#b4c2cf',
      patrols: '#f5f5f4',
      agreements: '#b6bcc6',
      events: '#a8afba',
      answers: '#b0aaa3',
    },
    posture: {
      none: '#383838',
      silent: '#52565a',
      commented: '#585550',
      denied: '#314b5f',
      'found-nothing': '#2b5a7a',
      looking: '#5b543b',
      ended: '#545a1f',
      'ordered-closed': '#5c400e',
      'reported-closed': '#6e3826',
      'criminal-case': '#5f3a4c',
    },
  },
}
