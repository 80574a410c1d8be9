/** What the buttons and keys of the map ask for: nearer, further, and back to the first picture. */
export type MapCommand = 'in' | 'out' | 'reset'
