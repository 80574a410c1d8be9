/** The view as a picture to take away. */
import { ReloadButton } from '../reload-button.tsx'
import { useShare } from './share-context.ts'

export type ImageFormat = 'svg' | 'png'

/** Where the picture stands. */
export type PictureProgress = 'idle' | 'making' | 'saved' | 'failed' | 'gone'

interface Props {
  readonly progress: PictureProgress
  readonly onSave: (format: ImageFormat) => void
}

export function PicturePart({ progress, onSave }: Props) {
  const { words } = useShare()
  const said = {
    idle: '',
    making: words.pictureMaking,
    saved: words.pictureSaved,
    failed: words.pictureFailed,
    gone: words.pictureGone,
  }
  const formats = Object.entries(words.pictureFormats) as [ImageFormat, string][]
  return (
    <>
      <p>{words.pictureNote}</p>
      <p class="share-links">
        {formats.map(([format, name]) => (
          <button key={format} type="button" disabled={progress === 'making'} onClick={() => onSave(format)}>
            {name}
          </button>
        ))}
      </p>
      <p role="status">{said[progress]}</p>
      {progress === 'gone' && <ReloadButton>{words.reload}</ReloadButton>}
    </>
  )
}
