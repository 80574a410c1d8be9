/** What happens to addresses on their way: in mail, in word processors, in HTML, in chats, in the hands of readers. */
import fc from 'fast-check'

/** One kind of noise: an address with it means what it meant before. */
export type Noise = (search: string) => string

/** The address without its `?`, changed, with it. */
const inside =
  (change: (query: string) => string): Noise =>
  (search) =>
    search === '' ? '' : `?${change(search.slice(1))}`

const atEnd = (tail: string): Noise => inside((query) => query + tail)
const perPair = (change: (name: string, value: string) => string): Noise =>
  inside((query) =>
    query
      .split('&')
      .map((pair) => change(...(pair.split('=') as [string, string])))
      .join('&'),
  )

const PUNCTUATION = ['.', ')', ',', ').', '"', "'", '”', '’', '»', '>', ']', '…', '!', '/', '*', '.)"', '\u00a0']
const UNSEEN = ['\u200b', '\ufeff', '\u2060', '\u200e', '\u00ad', '\t', '\n']

/** Each kind, by what it does. */
export const NOISES: Readonly<Record<string, fc.Arbitrary<Noise>>> = {
  'signs at the end': fc.constantFrom(...PUNCTUATION).map(atEnd),
  'signs at the end, encoded': fc.constantFrom(...PUNCTUATION).map((sign) => atEnd(encodeURIComponent(sign))),
  'quotes around a value': fc
    .constantFrom('""', "''", '“”', '„“', '‘’', '«»', '()', '[]')
    .map((pair) => perPair((name, value) => `${name}=${pair.slice(0, 1)}${value}${pair.slice(1)}`)),
  'signs without width': fc.tuple(fc.constantFrom(...UNSEEN), fc.nat()).map(([sign, place]) =>
    perPair((name, value) => {
      const at = place % (value.length + 1)
      return `${name}=${value.slice(0, at)}${sign}${value.slice(at)}`
    }),
  ),
  'HTML for &': fc
    .constantFrom('&amp;', '&amp;amp;', ';', '&&', '?', '&AMP;')
    .map((sign) => inside((query) => query.replaceAll('&', sign))),
  'a sign too many at the start': fc
    .constantFrom('?', '&', '&amp;', ';')
    .map((sign) => inside((query) => sign + query)),
  'capitals of names': fc.constant(perPair((name, value) => `${name.toUpperCase()}=${value}`)),
  'capitals of values': fc.constant(perPair((name, value) => `${name}=${value.toUpperCase()}`)),
  'small letters': fc.constant((search) => search.toLowerCase()),
  'spaces around': fc
    .constantFrom(' ', '+', '%20', '%C2%A0')
    .map((space) => perPair((name, value) => `${name}${space}=${space}${value}${space}`)),
  'spaces in lists': fc
    .constantFrom(', ', ' ,', '%2C+', ',%20')
    .map((comma) => inside((query) => query.replaceAll(',', comma))),
  'values encoded': fc.integer({ min: 1, max: 2 }).map((times) =>
    perPair((name, value) => {
      let encoded = value
      for (let time = 0; time < times; time += 1) encoded = encodeURIComponent(encoded)
      return `${name}=${encoded}`
    }),
  ),
  'all of it encoded': fc.constant(inside(encodeURIComponent)),
  'everything twice': fc.constant(inside((query) => `${query}&${query}`)),
  'typographic hyphens': fc
    .constantFrom('‐', '‑', '–', '−')
    .map((dash) => perPair((name, value) => `${name}=${value.replaceAll('-', dash)}`)),
  'brackets of a form': fc.constant(perPair((name, value) => `${name}[]=${value}`)),
  'parameters of others': fc
    .constantFrom(
      'utm_source=x&utm_medium=social',
      'fbclid=IwAR0-x_y',
      'gclid=a.b',
      'childId=frame-1&initialWidth=600&parentTitle=A%20page&parentUrl=https%3A%2F%2Fexample.org%2F%3Fcountry%3DFRA%26to%3D2017',
      'ref=a&source=b&lang=en',
    )
    .map((more) => inside((query) => `${more}&${query}&${more}`)),
}
