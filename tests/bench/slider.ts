/** The cost of one step of the slider: script, and until the next frame stands. */
import type { CDPSession, Page } from '@playwright/test'
import { type Spread, spreadOf } from './stats.ts'

export interface StepCost {
  /** Milliseconds of script a step. */
  readonly script: Spread
  /** Milliseconds from the input until the frame after it. */
  readonly frame: Spread
}

/** Steps before any is counted: the first ones compile. */
const WARM_UP = 12
const STEPS = 84

/** Moves the slider as a hand does and waits until the frame with the change has been made. */
async function step(page: Page, selector: string, value: number): Promise<number> {
  return page.evaluate(
    async ({ selector, value }) => {
      const slider = document.querySelector<HTMLInputElement>(selector)
      if (!slider) throw new Error(`there is no ${selector}`)
      const frame = () => new Promise(requestAnimationFrame)
      const start = performance.now()
      slider.value = String(value)
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await frame()
      await frame()
      return performance.now() - start
    },
    { selector, value },
  )
}

/** Milliseconds of script that the page has run so far. */
async function readScript(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
}

/** Goes through all months and back to the start of the time line. @param selector of the slider */
export async function measureSlider(page: Page, selector: string): Promise<StepCost> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  for (let value = 0; value < WARM_UP; value += 1) await step(page, selector, value * 7)
  const costs: { script: number; frame: number }[] = []
  for (let value = 0; value < STEPS; value += 1) {
    const before = await readScript(client)
    const frame = await step(page, selector, value)
    costs.push({ script: (await readScript(client)) - before, frame })
  }
  await client.detach()
  return { script: spreadOf(costs.map(({ script }) => script)), frame: spreadOf(costs.map(({ frame }) => frame)) }
}
