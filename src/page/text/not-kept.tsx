/** What a reader sees of a page that was never read, where there is no network: it needs no other file. */
import type { OfflineWords } from '../../words/words.ts'
import { useBuiltSite } from '../built-site.ts'

/** No file of the site may be at hand, its stylesheet neither. */
const STYLE =
  ':root{color-scheme:light dark;font:1rem/1.55 system-ui,sans-serif}body{max-width:68ch;margin:2rem auto;padding:0 1rem}'

/** A whole page, whose links lead from the root of the site. */
export function NotKeptPage({ words }: { readonly words: OfflineWords }) {
  const { t, link } = useBuiltSite()
  return (
    <html lang={t.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${words.notKeptTitle} · ${t.siteName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{words.notKeptTitle}</h1>
          <p>{words.notKept}</p>
          <p>
            <a href={link.home()}>{t.backToMap}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
