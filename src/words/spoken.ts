/**
 * The words that scripts of the browser carry: a classic script cannot wait for others, so they stand in it, each table
 * by itself, that no script takes more than it says. Scripts in another language are bundled with its folder in the place
 * of `en`.
 */
export { enAddress as addressWords } from './en/address.ts'
export { enCore as coreWords } from './en/core.ts'
export { enNotFound as notFoundWords } from './en/not-found.ts'
export { enSearch as searchWords } from './en/search.ts'
export { enShare as shareWords } from './en/share.ts'
export { enViewImage as viewImageWords } from './en/view-image.ts'
