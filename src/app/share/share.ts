/** Brings the share dialog to life: it is in the page already, and its fields are filled when it opens. */
import { formatAutomatic, formatEmbedAddress, formatPlain, formatStatic, type Snippet } from './snippets.ts'

/** Pixels: a good height where nothing else was said. */
const HEIGHT = { default: 480, least: 200, most: 4000 } as const

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function field(dialog: HTMLElement, name: string): Field | null {
  return dialog.querySelector<Field>(`[name="${name}"]`)
}

function heightOf(text: string | undefined): number {
  const height = Math.round(Number(text))
  return height >= HEIGHT.least && height <= HEIGHT.most ? height : HEIGHT.default
}

/** @param dialog with the paths of embed and script in its data */
function createSnippet(dialog: HTMLElement): Snippet {
  const { embed = '', script = '', title = '', view } = dialog.dataset
  const address = (path: string) => new URL(path, document.baseURI).href
  const chosen = { parts: field(dialog, 'parts')?.value ?? '', theme: field(dialog, 'theme')?.value ?? '' }
  return {
    embed: formatEmbedAddress(address(embed), view === undefined ? '' : location.search, chosen),
    page: location.href.replace(/#.*$/, ''),
    script: address(script),
    title,
    height: heightOf(field(dialog, 'height')?.value),
  }
}

function fill(dialog: HTMLElement): void {
  const snippet = createSnippet(dialog)
  const values = {
    link: snippet.page,
    citation: `${dialog.dataset.citation ?? ''} ${snippet.page}`,
    plain: formatPlain(snippet),
    automatic: formatAutomatic(snippet),
    picture: formatStatic(snippet),
  }
  for (const [name, value] of Object.entries(values)) {
    const target = field(dialog, name)
    if (target) target.value = value
  }
}

async function copy(dialog: HTMLElement, name: string): Promise<void> {
  const source = field(dialog, name)
  const status = dialog.querySelector<HTMLElement>('[role=status]')
  if (!source || !status) return
  // Selected in any case: where the clipboard is refused, the reader copies by hand.
  if (!(source instanceof HTMLSelectElement)) source.select()
  const { copied = '', failed = '' } = status.dataset
  try {
    await navigator.clipboard.writeText(source.value)
    status.textContent = copied
  } catch {
    status.textContent = failed
  }
}

/** Shows the button that opens the dialog. */
export function enhanceShare(root: HTMLElement): void {
  const dialog = root.querySelector('dialog')
  const open = root.querySelector<HTMLButtonElement>('[data-share-open]')
  const device = root.querySelector<HTMLButtonElement>('[data-share-device]')
  if (!dialog || !open) return
  open.hidden = false
  open.addEventListener('click', () => {
    fill(dialog)
    dialog.showModal()
  })
  dialog.addEventListener('input', () => fill(dialog))
  dialog.addEventListener('click', ({ target }) => {
    const name = target instanceof HTMLElement ? target.dataset.copy : undefined
    if (name) void copy(dialog, name)
  })
  if (!device || !('share' in navigator)) return
  device.hidden = false
  // A reader who changes their mind is no failure.
  const share = () => navigator.share({ title: dialog.dataset.title, url: createSnippet(dialog).page }).catch(() => {})
  device.addEventListener('click', () => void share())
}
