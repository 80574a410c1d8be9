import { expect, test } from 'vitest'
import { parseSiteUrl } from '../../src/tool/site-url.ts'

test('an empty variable leaves absolute addresses out', () => {
  expect([parseSiteUrl(undefined), parseSiteUrl('')]).toEqual([null, null])
})

test('an address ends in a slash, as paths follow it', () => {
  expect(parseSiteUrl('https://example.org')).toBe('https://example.org/')
  expect(parseSiteUrl('https://example.org/atlas')).toBe('https://example.org/atlas/')
  expect(parseSiteUrl('http://localhost:8080/')).toBe('http://localhost:8080/')
})

test.each(['example.org', 'ftp://example.org', 'https://example.org/?a', 'https://example.org/#a', 'https://a b'])(
  '%j is none, said in one sentence',
  (text) => {
    expect(() => parseSiteUrl(text)).toThrow(
      expect.objectContaining({
        isExpected: true,
        message: `SITE_URL is "${text}" (expected an address such as https://example.org/atlas/)`,
      }),
    )
  },
)
