/** Which addresses are taken, and which only look like one. */
import { describe, expect, it } from 'vitest'
import { isAddress, isContact } from '../../src/model/address.ts'

const ADDRESSES = [
  'https://example.org',
  'http://www.example.org:8080/a?b=c#d',
  'https://example.org./full-name',
  'https://uaegulfkoreantimes.com/post/한국',
  'https://xn--fiqs8s.xn--fiqs8s/',
  'https://網站.example.org/',
]

const NONE = [
  'javascript:alert(1)',
  'javascript://example.org/%0Aalert(1)',
  'data:text/html,x',
  'ftp://example.org/',
  '//example.org/',
  'https:example.org',
  'https://name:password@example.org/',
  'https://name@example.org/',
  'https://@example.org/',
  'https://localhost/',
  'https://desk.local/',
  'https://intranet/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  ' https://example.org/',
  'https://example.org/a b',
  'https://example.org/a\nb',
  'https://example.org\\@example.com/',
  'https://example.org/"onclick',
  'https://-.org/',
  'https://exa..mple.org/',
]

describe('an address', () => {
  it.each(ADDRESSES)('is one: %s', (text) => {
    expect(isAddress(text)).toBe(true)
  })

  it.each(NONE)('is none: %s', (text) => {
    expect([isAddress(text), isContact(text)]).toEqual([false, false])
  })
})

describe('a contact', () => {
  it('is a page or an e-mail address, with a subject at most', () => {
    const contacts = [...ADDRESSES, 'mailto:desk@example.org', 'mailto:desk@example.org?subject=Atlas']
    expect(contacts.filter((text) => !isContact(text))).toEqual([])
  })

  it.each([
    'mailto:',
    'mailto:desk',
    'mailto:desk@localhost',
    'mailto:a@example.org,b@example.org',
    'mailto:a@example.org?bcc=b@example.org',
    'mailto:javascript:alert(1)',
  ])('is not: %s', (text) => {
    expect(isContact(text)).toBe(false)
  })
})
