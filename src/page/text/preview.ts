/** The image that stands for a page elsewhere: in feeds, messages, and as the static form of an embed. */

/** Pixels: what Open Graph and large Twitter cards ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const

export interface Preview {
  /** From the root of the site. */
  readonly path: string
  /** What the image shows, in words. */
  readonly alt: string
}
