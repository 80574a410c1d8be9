/** The words of the preview image of the world: a strip below its map. */
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { selectSummary } from '../../select/record/summary.ts'
import { selectCoverage } from '../../select/time/coverage.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'
import type { PageMessages, PreviewWords } from '../../words/words.ts'
import { MARGIN, STRIP, TEXT, WORLD_MAP } from './layout.ts'

interface WorldCard {
  readonly index: AtlasIndex
  readonly t: PageMessages
  readonly words: PreviewWords
}

const COLUMN_STYLE = { display: 'flex', flexDirection: 'column' } as const
/** Pixels: the title takes two lines of the left column. */
const [LEFT, RIGHT] = [580, 500]

export function WorldWords({ index, t, words }: WorldCard) {
  const { certain, possible, countries } = selectSummary(index, DEFAULT_STATE)
  return (
    <div
      style={{
        display: 'flex',
        boxSizing: 'border-box',
        width: WORLD_MAP.width,
        height: STRIP,
        marginTop: WORLD_MAP.height,
        padding: `18px ${MARGIN}px 0`,
        justifyContent: 'space-between',
      }}
    >
      <div style={{ ...COLUMN_STYLE, width: LEFT, gap: 8 }}>
        <div style={TEXT.name}>{t.siteName}</div>
        <div style={{ ...TEXT.title, fontSize: 36 }}>{t.home.title}</div>
        <div style={TEXT.small}>{`${words.caution} ${words.asOf(t.date(index.asOf), index.version)}`}</div>
      </div>
      <div style={{ ...COLUMN_STYLE, width: RIGHT, gap: 4 }}>
        <div style={{ ...TEXT.count, fontSize: 28 }}>{words.world(certain + possible, countries)}</div>
        <div style={{ ...TEXT.body, fontSize: 20 }}>{words.worldListed(selectCoverage(index, null))}</div>
        <div style={{ ...TEXT.body, fontSize: 20 }}>{words.denial}</div>
      </div>
    </div>
  )
}
