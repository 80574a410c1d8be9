/** The share dialog as it stands in the page: closed, its button hidden, until script fills its fields. */
import { useSite } from '../site.ts'

interface Props {
  readonly title: string
  /** Without the address, which the browser knows. */
  readonly citation: string
  /** Of the embed, from the root of the site. */
  readonly embed: string
  /** Whether the embed follows the parameters of the page's address, and has parts to choose. */
  readonly view?: boolean
}

const FIELDS = { link: 1, citation: 3, plain: 4, automatic: 5, picture: 2 } as const
type FieldName = keyof typeof FIELDS

function CopyField({ name }: { readonly name: FieldName }) {
  const { t } = useSite()
  return (
    <p class="share-field">
      <label for={`share-${name}`}>{t.share[name]}</label>
      <textarea id={`share-${name}`} name={name} rows={FIELDS[name]} readOnly />
      <button type="button" data-copy={name}>
        {t.share.copy(t.share[name])}
      </button>
    </p>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

function Choice({ name, label, options }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select name={name}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Choices({ view }: Pick<Props, 'view'>) {
  const { t } = useSite()
  const { themes, partsOf } = t.share
  return (
    <div class="share-choices">
      {view && <Choice name="parts" label={t.share.parts} options={Object.entries(partsOf)} />}
      <Choice
        name="theme"
        label={t.share.theme}
        options={[
          ['', themes.auto],
          ['light', themes.light],
          ['dark', themes.dark],
        ]}
      />
      <label>
        {t.share.height} <input name="height" type="number" min="200" max="4000" step="20" defaultValue="480" />
      </label>
    </div>
  )
}

export function ShareDialog({ title, citation, embed, view = false }: Props) {
  const { t, link } = useSite()
  return (
    <div class="share" data-share>
      <button type="button" data-share-open hidden>
        {t.share.open}
      </button>
      <dialog
        class="share-dialog"
        aria-labelledby="share-title"
        data-title={title}
        data-citation={citation}
        data-embed={link.file(embed)}
        data-script={link.file('embed.js')}
        data-view={view ? '' : undefined}
      >
        <h2 id="share-title">{t.share.title}</h2>
        <CopyField name="link" />
        <button type="button" data-share-device hidden>
          {t.share.device}
        </button>
        <CopyField name="citation" />
        <Choices view={view} />
        <CopyField name="plain" />
        <CopyField name="automatic" />
        <CopyField name="picture" />
        <p role="status" data-copied={t.share.copied} data-failed={t.share.notCopied} />
        <form method="dialog">
          <button type="submit">{t.share.close}</button>
        </form>
      </dialog>
    </div>
  )
}
