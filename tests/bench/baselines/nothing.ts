/** A page that draws nothing: the floor of every slider step. */
import { findSlider, tellReady } from './shared.ts'

const slider = findSlider()
slider.addEventListener('input', () => slider.setAttribute('aria-valuetext', slider.value))
tellReady()
