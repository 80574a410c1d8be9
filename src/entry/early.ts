/** The composition root of what stands before the scripts of a live page, small enough to be there at once. */
import { keepEnter } from '../live/keep-enter.ts'
import { watchScripts } from '../live/watch-scripts.ts'

watchScripts(window)
keepEnter(document)
