/** The composition root of the share dialog: what the buttons of every page fetch when one is first used. */
import { render } from 'preact'
import { Boundary } from './app/boundary.tsx'
import { ownWords } from './app/own-words.ts'
import type { ShareRequest } from './app/share/opener.ts'
import { ShareDialog } from './app/share/share-dialog.tsx'
import { createLinker } from './render/links.ts'
import { SiteContext } from './render/site.ts'
import { coreWords, shareWords } from './words/spoken.ts'

function openShare(request: ShareRequest): void {
  const place = document.createElement('div')
  document.body.append(place)
  const leave = () => {
    render(null, place)
    place.remove()
  }
  const fail = (error: unknown) => {
    console.error(error)
    request.onFailed()
    queueMicrotask(leave)
  }
  render(
    <Boundary onError={fail}>
      <SiteContext.Provider value={{ t: coreWords, link: createLinker({ page: request.subject.path }) }}>
        <ShareDialog request={request} words={shareWords} now={new Date()} onClosed={leave} />
      </SiteContext.Provider>
    </Boundary>,
    place,
  )
}

ownWords(document)
globalThis.openAtlasShare = openShare
