/** The files of a worker share their modules and what is global: one that leaves something behind is a failure. */
import { afterAll, expect, vi } from 'vitest'

function look() {
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(globalThis))
  return {
    folder: process.cwd(),
    variables: { ...process.env },
    clock: vi.isFakeTimers(),
    // What libraries keep to themselves has such names.
    globals: new Map(descriptors.filter(([name]) => !name.startsWith('__'))),
  }
}

/** Node makes some of them when they are first asked for: they are a getter before and a value then. */
function isSame(before: PropertyDescriptor | undefined, after: PropertyDescriptor | undefined): boolean {
  if (!before || !after) return false
  return before.get !== undefined || Object.is(before.value, after.value)
}

const { globals, ...found } = look()

afterAll(() => {
  const { globals: left, ...others } = look()
  expect(others).toEqual(found)
  const names = [...new Set([...globals.keys(), ...left.keys()])]
  expect(
    names.filter((name) => !isSame(globals.get(name), left.get(name))),
    'globals left behind',
  ).toEqual([])
})
