/** The index of the real dataset as the site has it, with the frame of each country: made once, as outlines take their time. */
import { frameCountries } from '../../src/site/country-frames.ts'
import { realIndex } from './real-data.ts'

export const framedIndex = frameCountries(realIndex)
