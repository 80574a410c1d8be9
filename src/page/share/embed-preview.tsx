/** The real embed as it will stand in another page, and how high it would like to be there. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useSettled } from '../use-settled.ts'
import { optionsOf, Select } from './choices.tsx'
import { type EmbedChoice, formatEmbed, HEIGHT_RANGE } from './embed-choice.ts'
import { useShare } from './share-context.ts'

interface Props {
  readonly choice: EmbedChoice
  readonly onHeight: (height: number) => void
}

/** What the frame asks for, rounded up to a step; null until it has said so. */
function useAskedHeight(frame: { readonly current: HTMLIFrameElement | null }, address: string): number | null {
  const [asked, setAsked] = useState<number | null>(null)
  useEffect(() => {
    setAsked(null)
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.type !== 'overseas-atlas:height') return
      setAsked(
        Math.min(
          HEIGHT_RANGE.most,
          Math.max(HEIGHT_RANGE.least, Math.ceil(data.height / HEIGHT_RANGE.step) * HEIGHT_RANGE.step),
        ),
      )
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [frame, address])
  return asked
}

export function EmbedPreview({ choice, onHeight }: Props) {
  const { words, subject, here } = useShare()
  const [width, setWidth] = useState<keyof typeof words.widths>('full')
  const frame = useRef<HTMLIFrameElement>(null)
  const address = useSettled(here.to(formatEmbed(choice)))
  const asked = useAskedHeight(frame, address)
  return (
    <div class="embed-preview">
      <div class="share-row">
        <Select label={words.previewWidth} options={optionsOf(words.widths)} value={width} onChoose={setWidth} />
        {asked !== null && asked !== choice.height && (
          <p class="asked-height">
            {words.fits(asked)}{' '}
            <button type="button" onClick={() => onHeight(asked)}>
              {words.takeHeight}
            </button>
          </p>
        )}
      </div>
      {/* A new element for each address: a frame that goes elsewhere would fill the history of the page. */}
      <iframe
        key={address}
        ref={frame}
        src={address}
        title={words.previewTitle(subject.title)}
        width={width === 'full' ? '100%' : width}
        height={choice.height}
        loading="lazy"
      />
    </div>
  )
}
