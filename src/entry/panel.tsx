/** The composition root of the panel's script: what stands in a panel of the home page, a country or a record. */
import { render } from 'preact'
import { Boundary } from '../live/boundary.tsx'
import { ownWords } from '../live/own-words.ts'
import type { Inside } from '../live/panel-script.ts'
import { CountryPanel } from '../page/panels/country-panel.tsx'
import { RecordPanel } from '../page/panels/record-panel.tsx'
import { SiteContext } from '../page/site.ts'
import { createCountryView } from '../select/record/country-view.ts'
import { createRecordView } from '../select/record/record-view.ts'

function Content({ opened, part, index, moment }: Omit<Inside, 'site'>) {
  return opened.kind === 'country' ? (
    <CountryPanel view={createCountryView(part, index, moment)} />
  ) : (
    <RecordPanel view={createRecordView(part, index, opened.id)} />
  )
}

ownWords(document)
globalThis.atlasPanel = {
  draw: (place, { site, ...inside }, onFailed) =>
    render(
      <Boundary onError={onFailed}>
        <SiteContext.Provider value={site}>
          <Content {...inside} />
        </SiteContext.Provider>
      </Boundary>,
      place,
    ),
  clear: (place) => render(null, place),
}
