/** The composition root of the share dialog: what the buttons of every page fetch when one is first used. */
import { render } from 'preact'
import { Boundary } from '../live/boundary.tsx'
import { ownWords } from '../live/own-words.ts'
import type { ShareRequest } from '../live/share/opener.ts'
import { ShareDialog } from '../live/share/share-dialog.tsx'
import { SiteContext } from '../page/site.ts'
import { createLinker } from '../state/links.ts'
import { coreWords, shareWords } from '../words/spoken.ts'

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
