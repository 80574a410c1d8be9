/** Key moments of the timeline: a few records that a reader can jump to. */
import type { AtlasIndex, Clock } from '../../model/atlas-index.ts'
import { type MonthIndex, monthOf } from '../../model/months.ts'

/** The record that stands for each moment, in time order. A test proves that each is there. */
export const MOMENTS = {
  italy: 'patrol-ita-2016',
  zagreb: 'patrol-hrv-2018',
  belgrade: 'patrol-srb-2019',
  'first-report': 'ev-110-overseas-2022-09-12',
  'first-closures': 'resp-irl-government-2022-10',
  'second-report': 'ev-patrol-and-persuade-2022-12-05',
} as const
export type MomentKey = keyof typeof MOMENTS

interface Moment {
  readonly key: MomentKey
  readonly record: string
  readonly month: MonthIndex
}

/** The moments with the month by which each has begun, or become public, for sure. */
export function selectMoments(index: AtlasIndex, clock: Clock): readonly Moment[] {
  const records = new Map(index.records.map((record) => [record.id, record]))
  return (Object.keys(MOMENTS) as MomentKey[]).flatMap((key) => {
    const record = records.get(MOMENTS[key])
    if (!record) return []
    const { startMax } = record.spans[clock]
    return [{ key, record: record.id, month: monthOf(startMax) }]
  })
}
