/** How to cite the page or the dataset, in the form that is asked for. */

import { useState } from 'preact/hooks'
import { pagePath, releasePath } from '../../state/paths.ts'
import { useSite } from '../site.ts'
import { optionsOf, Radios } from './choices.tsx'
import { type CitationForm, type Cited, formatCitation } from './citation.ts'
import { CopyField } from './copy-field.tsx'
import { type Share, useShare } from './share-context.ts'

type Work = 'page' | 'dataset'

/** Where the dataset stands for ever, by release. */
function createCited(work: Work, { subject, search, abroad, words }: Share, accessed: string): Cited {
  const { title, path, version, asOf } = subject
  const common = { version, asOf, accessed }
  if (work === 'dataset') {
    const url = abroad.to(`${releasePath(version)}datapackage.json`)
    return { ...common, type: 'dataset', id: `overseas-stations-atlas-${version}`, title: words.dataset, url }
  }
  const slug = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'map'
  return { ...common, type: 'webpage', id: `overseas-stations-atlas-${slug}`, title, url: abroad.to(path + search) }
}

/** @param accessed the visitor's day: `2026-12-03` */
export function CitePart({ accessed }: { readonly accessed: string }) {
  const share = useShare()
  const { t } = useSite()
  const { words } = share
  const [work, setWork] = useState<Work>(share.subject.path === pagePath('data') ? 'dataset' : 'page')
  const [form, setForm] = useState<CitationForm>('text')
  const text = formatCitation(form, createCited(work, share, accessed), { ...words, date: t.date })
  return (
    <>
      <div class="share-row">
        <Radios label={words.citeWhat} options={optionsOf(words.works)} value={work} onChoose={setWork} />
        <Radios label={words.citeAs} options={optionsOf(words.forms)} value={form} onChoose={setForm} />
      </div>
      <CopyField name={words.citation} value={text} rows={form === 'text' ? 3 : 9} />
      <p class="quiet">{words.citeHint}</p>
    </>
  )
}
