/** The snippets that the dialog of a page offers, made as the dialog makes them. */
import type { Page } from '@playwright/test'
import { chooseTarget, type EmbedChoice, formatEmbed } from '../../../src/page/share/embed-choice.ts'
import { formatSnippet, type SnippetPlace } from '../../../src/page/share/snippets.ts'
import type { ShareSubject } from '../../../src/page/share/subject.ts'
import { attribute, elements } from '../../support/html.ts'

/** What the page tells the dialog. */
async function readSubject(page: Page, url: string): Promise<ShareSubject> {
  const html = await (await page.request.get(url)).text()
  const told = elements(html, 'button').flatMap((button) => attribute(button, 'data-share') ?? [])[0]
  if (told === undefined) throw new Error(`${url} tells the share dialog nothing`)
  return JSON.parse(told)
}

/**
 * @param site the address of the atlas
 * @param path of the page whose first embed is taken
 * @param change what differs from the first offer
 */
export async function createSnippet(
  page: Page,
  site: string,
  path: string,
  place: SnippetPlace = 'plain',
  change: Partial<EmbedChoice> = {},
): Promise<string> {
  const subject = await readSubject(page, site + path)
  const [target] = subject.embeds ?? []
  if (!target) throw new Error(`${path} has nothing to embed`)
  const choice = { ...chooseTarget(target, new URL(site + path).search), ...change }
  return formatSnippet(place, {
    embed: site + formatEmbed(choice),
    page: site + path,
    script: `${site}embed.js`,
    title: subject.title,
    height: choice.height,
    alleged: 'Overseas Stations Atlas; alleged, not established',
    credit: 'Overseas Stations Atlas. CC BY 4.0.',
    image: subject.image ? { src: site + subject.image.path, alt: subject.image.alt } : null,
  })
}
