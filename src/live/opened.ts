/** What a reader has opened beside the map. */
export type Opened =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'record'; readonly id: string; readonly country: string | null }
