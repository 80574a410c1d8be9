import { chromium } from '@playwright/test'
import { expect, test } from 'vitest'
import { PAGE_TEST_FLAGS } from '../../src/tool/chromium-flags.ts'

const OFF = /--disable-features=(\S+)/

const namesIn = (text: string): readonly string[] => OFF.exec(text)?.[1]?.split(',') ?? []

/** The switches with which Playwright starts a Chromium: Node takes none of them, and Playwright then says what it gave. */
async function readSwitches(): Promise<string> {
  const failed = await chromium.launch({ executablePath: process.execPath }).catch((error: unknown) => String(error))
  return String(failed)
}

test('what Playwright turns off in a Chromium stays off in tests of pages', async () => {
  const byPlaywright = namesIn(await readSwitches())
  expect(byPlaywright).toContain('HttpsUpgrades')
  expect(namesIn(PAGE_TEST_FLAGS.join(' '))).toEqual(expect.arrayContaining([...byPlaywright]))
})
