/** The words of a country's preview image, as the tree that satori lays out. */

import type { RecordKind } from '../../model/vocabulary.ts'
import type { Answer } from '../../select/answer/answer-of.ts'
import type { LaidPlace } from '../../select/map/places.ts'
import type { Coverage } from '../../select/time/coverage.ts'
import type { PageMessages, PreviewWords } from '../../words/words.ts'
import { bodySize } from './body-size.ts'
import { COLOURS, COLUMN, MARGIN, TEXT } from './layout.ts'
import { legendHeight, PreviewLegend } from './preview-legend.tsx'
import { titleHeight, titleSize } from './title-size.ts'

export interface CountryCard {
  readonly name: string
  readonly coverage: Coverage
  readonly answer: Answer
  /** How many records of other kinds are told of beside them. */
  readonly others: readonly (readonly [RecordKind, number])[]
  readonly places: readonly LaidPlace[]
  /** The day the data stand for, as EDTF. */
  readonly asOf: string
  readonly version: string
  readonly t: PageMessages
  readonly words: PreviewWords
}

const WIDTH = COLUMN - MARGIN - 28
/** Of letters above and below their line: the words begin and end where the margin does. */
const OVERHANG = 6
/** Between the paragraphs. */
const GAP = 8
/** What the margins, the name of the site, the footer and the gaps leave to title, sentences and legend. */
const ROOM = 430
const COLUMN_STYLE = { display: 'flex', flexDirection: 'column' } as const

/** What is alleged, by whom, and what each side said or did: of several words that which decides. */
function sidesOf({ coverage, answer, t, words }: CountryCard): readonly string[] {
  const { labels } = t.answer
  const untraced = coverage.untraced > 0 ? ` ${words.untraced(coverage.untraced)}` : ''
  const alleged = `${t.answer.alleged(answer)}${untraced}`
  if (!answer.open) return [alleged]
  const { deciding } = answer.host
  const own = deciding ? t.answer.spoken(deciding) : t.answer.host(answer)
  return [`${labels.alleged}: ${alleged}`, `${labels.host}: ${own}`, `${labels.china}: ${t.answer.china(answer)}`]
}

/** The parts of the answer in the same type, as none weighs more; then what else is recorded. */
function Sides(props: CountryCard) {
  const { name, others, words } = props
  const more = others.map(([kind, count]) => words.count(kind, count))
  const texts = [...sidesOf(props), ...(more.length > 0 ? [words.others(more)] : [])]
  const room = ROOM - titleHeight(name, WIDTH) - legendHeight({ ...props, width: WIDTH })
  const fontSize = bodySize(texts, { width: WIDTH, height: room, gap: GAP })
  return (
    <div style={{ ...COLUMN_STYLE, gap: GAP }}>
      {texts.map((line) => (
        <div key={line} style={{ ...TEXT.body, fontSize }}>
          {line}
        </div>
      ))}
    </div>
  )
}

/** The last lines of every preview image. */
function Footer({ asOf, version, t, words }: Pick<CountryCard, 'asOf' | 'version' | 't' | 'words'>) {
  return (
    <div style={{ ...COLUMN_STYLE, borderTop: `1px solid ${COLOURS.rule}`, paddingTop: 10 }}>
      <div style={{ ...TEXT.small, color: COLOURS.ink }}>{words.caution}</div>
      <div style={TEXT.small}>{words.asOf(t.date(asOf), version)}</div>
    </div>
  )
}

export function CountryWords(props: CountryCard) {
  const { name, places, t, words } = props
  const padding = `${MARGIN - OVERHANG}px 0 ${MARGIN - OVERHANG}px ${MARGIN}px`
  return (
    <div
      style={{
        ...COLUMN_STYLE,
        boxSizing: 'border-box',
        width: COLUMN,
        height: '100%',
        padding,
        justifyContent: 'space-between',
      }}
    >
      <div style={{ ...COLUMN_STYLE, gap: 16, width: WIDTH, flexShrink: 1, overflow: 'hidden' }}>
        <div style={TEXT.name}>{t.siteName}</div>
        <div style={{ ...TEXT.title, fontSize: titleSize(name, WIDTH) }}>{name}</div>
        <Sides {...props} />
      </div>
      <div style={{ ...COLUMN_STYLE, gap: 12, width: WIDTH, flexShrink: 0 }}>
        <PreviewLegend places={places} width={WIDTH} t={t} words={words} />
        <Footer {...props} />
      </div>
    </div>
  )
}
