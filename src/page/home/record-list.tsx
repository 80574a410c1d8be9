/** The same selection as the map, as a list grouped by country. */
import type { Layer } from '../../model/vocabulary.ts'
import type { PostureAt } from '../../select/answer/posture.ts'
import type { Certainty } from '../../select/time/visible.ts'
import { keepDrawn } from '../keep-drawn.tsx'
import { LayerMark, PostureMark } from '../marks/legend-marks.tsx'
import { useSite } from '../site.ts'

export interface ListItem {
  readonly id: string
  readonly layer: Layer
  readonly label: string
  /** Date and state in words. */
  readonly detail: string
  readonly certainty: Certainty
  readonly ended: boolean
}

export interface ListGroup {
  /** ISO 3166-1 alpha-3, or null for records of no country. */
  readonly country: string | null
  readonly slug: string | null
  readonly name: string
  /** What the host has done by then; null where nothing is recorded or the layer is off. */
  readonly posture: PostureAt | null
  /** How many answers are recorded. */
  readonly answers: number
  readonly items: readonly ListItem[]
}

interface ListProps {
  readonly groups: readonly ListGroup[]
  readonly onCountry: (country: string, event: MouseEvent) => void
  readonly onRecord: (id: string, event: MouseEvent) => void
}

function Item({ item, onRecord }: { readonly item: ListItem; readonly onRecord: ListProps['onRecord'] }) {
  const { link, t } = useSite()
  return (
    <li class={item.certainty}>
      <LayerMark layer={item.layer} look={item.certainty} ended={item.ended} />
      <a href={link.record(item.id)} onClick={(event) => onRecord(item.id, event)}>
        {item.label}
      </a>{' '}
      <small>
        {item.detail}
        {item.certainty === 'possible' && <span class="doubt"> {t.recordList.possible}</span>}
      </small>
    </li>
  )
}

interface GroupProps extends Omit<ListProps, 'groups'> {
  readonly group: ListGroup
}

const Group = keepDrawn(
  function Group({ group, onCountry, onRecord }: GroupProps) {
    const { link, t } = useSite()
    const { country, slug } = group
    return (
      <li class="group">
        <h3>
          {country !== null && slug !== null ? (
            <a href={link.country(slug)} onClick={(event) => onCountry(country, event)}>
              {group.name}
            </a>
          ) : (
            group.name
          )}{' '}
          {group.items.length > 0 && <span class="group-count">{t.number(group.items.length)}</span>}
        </h3>
        {group.posture && (
          <p class="group-posture">
            <PostureMark posture={group.posture.posture} />
            {t.postures[group.posture.posture]}
          </p>
        )}
        {group.answers > 0 && <p class="group-answers">{t.recordList.answers(group.answers)}</p>}
        <ul>
          {group.items.map((item) => (
            <Item key={item.id} item={item} onRecord={onRecord} />
          ))}
        </ul>
      </li>
    )
  },
  (before, after) => before.group === after.group,
)

export function RecordList({ groups, onCountry, onRecord }: ListProps) {
  const { t } = useSite()
  if (groups.length === 0) return <p class="empty-list">{t.recordList.empty}</p>
  return (
    <ul class="record-list">
      {groups.map((group) => (
        <Group key={group.country ?? 'none'} group={group} onCountry={onCountry} onRecord={onRecord} />
      ))}
    </ul>
  )
}
