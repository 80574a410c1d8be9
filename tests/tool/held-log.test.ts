import { expect, test } from 'vitest'
import { createHeldLog } from '../../src/tool/held-log.ts'

test('what is said while others speak is said after them, in its order, and what follows at once', () => {
  const said: string[] = []
  const log = (text: string) => said.push(text)
  const held = createHeldLog(log)
  held.log('looked')
  log('others')
  held.log('installed')
  expect(said).toEqual(['others'])
  held.release()
  held.log('done')
  held.release()
  expect(said).toEqual(['others', 'looked', 'installed', 'done'])
})
