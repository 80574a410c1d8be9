/** The composition root of what stands before the scripts of a live page, small enough to be there at once. */
import { keepEnter } from './app/keep-enter.ts'
import { watchScripts } from './app/watch-scripts.ts'

watchScripts(window)
keepEnter(document)
