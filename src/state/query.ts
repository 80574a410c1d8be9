/**
 * The query of an address as names and values, whatever mail programs, editors and other software have done to it:
 * encoded it twice, taken `&` for HTML, put a full stop or a quote at its end. Takes any text.
 */

/** One thing that an address asks for. */
export interface Asked {
  /** In small letters, without what stands around it. */
  readonly name: string
  readonly value: string
  /** As it stood there, to be quoted: readable, and not long. */
  readonly text: string
}

/** Times that a text may have been encoded over. */
const ROUNDS = 3
/** Characters: nothing that the atlas understands is as long, and nothing longer is looked at. */
const LONGEST = 400
const LONGEST_QUOTED = 60

/** Between parameters. Who adds one to an address that has some often takes a second `?`. */
const SEPARATORS = /(?:&(?:amp;)*|[;?])+/i
/** Signs without width, signs of direction, and what cannot be typed. */
const UNSEEN = /[\p{Cf}\p{Cc}]/gu
const DASHES = /[\p{Pd}\u2212]/gu

function decodeOnce(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

function decode(text: string): string {
  let decoded = text.replaceAll('+', ' ')
  for (let round = 0; round < ROUNDS; round += 1) decoded = decodeOnce(decoded)
  return decoded
}

/** A word of an address without what stands around it, in small letters, its dashes as hyphens. */
export function cleanText(text: string): string {
  const plain = decode(text.slice(0, LONGEST)).normalize('NFKC').replace(UNSEEN, '').replace(DASHES, '-')
  return plain
    .replace(/^[\s=[("'“”„‘’‚«»‹›]+/, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .toLowerCase()
}

function quote(text: string): string {
  const plain = decode(text.slice(0, LONGEST)).replace(UNSEEN, '')
  return plain.length > LONGEST_QUOTED ? `${plain.slice(0, LONGEST_QUOTED)}…` : plain
}

/** All parameters of a query, in their order; those without a value ask for nothing. */
export function readQuery(search: string): readonly Asked[] {
  return search.split(SEPARATORS).flatMap((text) => {
    const [name = '', ...value] = text.split('=')
    if (value.length > 0) return { name: cleanText(name), value: cleanText(value.join('=')), text: quote(text) }
    // Once only: what stands encoded in a value, such as the address of a host, is no parameter of ours.
    const decoded = decodeOnce(text)
    return decoded === text ? [] : readQuery(decoded)
  })
}
