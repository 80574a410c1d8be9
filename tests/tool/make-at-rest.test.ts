import { expect, test, vi } from 'vitest'
import { createNewest } from '../../src/tool/make-at-rest.ts'

/** A file with a rest and a making that end when the test says so. */
function createWorld(text: string) {
  const rests: (() => void)[] = []
  const makings: ((value: string) => void)[] = []
  const world = {
    text,
    told: [] as string[],
    endRest: () => rests.shift()?.(),
    /** Ends a making with what the file held when it began. */
    endMaking: () => makings.shift()?.(world.text),
    rests,
    makings,
  }
  const make = () => {
    const seen = world.text
    return new Promise<string>((resolve) => makings.push(() => resolve(seen)))
  }
  const rest = () => new Promise<void>((resolve) => rests.push(resolve))
  return { world, ...createNewest(make, (value) => world.told.push(value), rest) }
}

test('makes it once for all who ask, and tells nobody who did not wait', async () => {
  const { world, read } = createWorld('first')
  const asked = [read(), read()]
  world.endMaking()
  expect(await Promise.all(asked)).toEqual(['first', 'first'])
  expect(world.makings).toHaveLength(0)
  expect(world.told).toEqual([])
})

test('reads no file before it is at rest', async () => {
  const { world, renew } = createWorld('')
  renew()
  expect(world.makings).toHaveLength(0)
  // Only now the editor fills what it had emptied.
  world.text = 'full'
  world.endRest()
  await vi.waitUntil(() => world.makings.length > 0)
  world.endMaking()
  await vi.waitUntil(() => world.told.length > 0)
  expect(world.told).toEqual(['full'])
})

test('rests again when a change comes while it rests', async () => {
  const { world, renew } = createWorld('')
  renew()
  renew()
  world.endRest()
  await vi.waitUntil(() => world.rests.length > 0)
  expect(world.makings).toHaveLength(0)
})

test('tells nothing of a state that was old when it was made', async () => {
  const { world, renew } = createWorld('wrong')
  renew()
  world.endRest()
  await vi.waitUntil(() => world.makings.length > 0)
  world.text = 'mended'
  renew()
  world.endMaking()
  await vi.waitUntil(() => world.rests.length > 0)
  world.endRest()
  await vi.waitUntil(() => world.makings.length > 0)
  world.endMaking()
  await vi.waitUntil(() => world.told.length > 0)
  expect(world.told).toEqual(['mended'])
})

test('gives a reader who asked before a change what follows from it', async () => {
  const { world, read, renew } = createWorld('old')
  const asked = read()
  renew()
  world.text = 'new'
  world.endMaking()
  world.endRest()
  await vi.waitUntil(() => world.makings.length > 0)
  world.endMaking()
  expect(await asked).toBe('new')
})
