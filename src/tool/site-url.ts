/** Where the site will be published, as the environment says. */
import { ExpectedError } from './command.ts'

/**
 * `https://example.org/atlas` with a slash at its end; null where the variable is empty.
 * @param text of the variable `SITE_URL` @throws when it is no address that paths can follow
 */
export function parseSiteUrl(text: string | undefined): string | null {
  if (!text) return null
  const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/[?#\s]/.test(text)
  if (!isAddress) {
    throw new ExpectedError(`SITE_URL is "${text}" (expected an address such as https://example.org/atlas/)`)
  }
  return text.endsWith('/') ? text : `${text}/`
}
