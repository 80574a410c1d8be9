/** The picture of the view: what makes it is fetched when it is first asked for. */

import { useState } from 'preact/hooks'
import type { ImageFormat, PictureProgress } from '../../page/share/picture-part.tsx'
import { useShare } from '../../page/share/share-context.ts'
import type { Linker } from '../../state/links.ts'
import { failureKind } from '../../state/load-failure.ts'
import { fetchByScript } from '../add-script.ts'

/** @throws Error when the script cannot be had, or the picture not be made */
async function save(format: ImageFormat, search: string, here: Linker): Promise<void> {
  const delivery = globalThis.overseasAtlas
  if (!delivery) throw new Error('this page has no map to picture')
  const saveView = await fetchByScript(document, here.asset(delivery.assets.viewImage), () => delivery.saveView)
  await saveView(format, search)
}

export function usePicture() {
  const { search, here } = useShare()
  const [progress, setProgress] = useState<PictureProgress>('idle')
  const onSave = (format: ImageFormat) => {
    setProgress('making')
    save(format, search, here).then(
      () => setProgress('saved'),
      (error) => setProgress(failureKind(error) === 'gone' ? 'gone' : 'failed'),
    )
  }
  return { progress, onSave }
}
