import { describe, expect, it } from 'vitest'
import { createPartLoader } from '../../src/live/part-loader.ts'
import type { Delivery } from '../../src/select/page-data.ts'
import { createLinker } from '../../src/state/links.ts'

interface FakeScript {
  src: string
  onload: () => void
  onerror: () => void
  remove: () => void
}

function createDelivery(): Delivery<string> {
  const assets = {
    gl: '',
    search: '',
    panel: '',
    viewImage: '',
    far: '',
    near: '',
    parts: { ITA: 'assets/part-italy.js' },
  }
  return { index: {} as Delivery['index'], assets, parts: {} }
}

function linkBelow(base: string) {
  return createLinker({ page: '', base })
}

/** A document whose scripts end as `answer` says, in turn. */
function createDocument(answer: (script: FakeScript, attempt: number) => void) {
  const added: string[] = []
  const document = {
    createElement: () => ({ src: '', onload() {}, onerror() {}, remove() {} }),
    head: {
      append: (script: FakeScript) => {
        added.push(script.src)
        queueMicrotask(() => answer(script, added.length))
      },
    },
  }
  return { document: document as unknown as Document, added }
}

describe('the part loader', () => {
  it('loads a part once, however often it is asked for', async () => {
    const delivery = createDelivery()
    const { document, added } = createDocument((script) => {
      delivery.parts.ITA = 'texts'
      script.onload()
    })
    const loader = createPartLoader(document, linkBelow('https://a.example/b/'), delivery)
    expect(await Promise.all([loader.load('ITA'), loader.load('ITA')])).toEqual(['texts', 'texts'])
    expect(await loader.load('ITA')).toBe('texts')
    expect(added).toEqual(['https://a.example/b/assets/part-italy.js'])
  })

  it('says what could not be loaded, and tries again when asked again', async () => {
    const delivery = createDelivery()
    const { document, added } = createDocument((script, attempt) => {
      if (attempt === 1) return script.onerror()
      delivery.parts.ITA = 'texts'
      script.onload()
    })
    const loader = createPartLoader(document, linkBelow('./'), delivery)
    await expect(loader.load('ITA')).rejects.toThrow('./assets/part-italy.js could not be reached')
    expect(await loader.load('ITA')).toBe('texts')
    expect(added).toHaveLength(2)
  })

  it('refuses a part that the build did not make', async () => {
    const { document } = createDocument((script) => script.onload())
    const loader = createPartLoader(document, linkBelow('./'), createDelivery())
    await expect(loader.load('XXX')).rejects.toThrow('there is no part "XXX"')
  })
})
