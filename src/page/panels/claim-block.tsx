/** Claims with their answers beside them: the same weight on both sides. */
import { group } from 'd3'
import type { ComponentChildren } from 'preact'
import type { Answers, ClaimGroup } from '../../select/record/claims.ts'
import type { Told } from '../../select/record/part-lookup.ts'
import { useSite } from '../site.ts'
import { countAnswers } from './count-answers.ts'
import { Heading, Section } from './heading.tsx'
import { ToldItem } from './told-item.tsx'

function Column({ title, items }: { readonly title: string; readonly items: readonly Told[] }) {
  if (items.length === 0) return null
  return (
    <div class="answers-column">
      <Heading depth={2} class="column-title">
        {title}
      </Heading>
      {items.map((told) => (
        <ToldItem key={told.record.id} told={told} />
      ))}
    </div>
  )
}

interface HostProps {
  readonly items: readonly Told[]
  readonly country: string | null
}

/** What the country's own side says, and beside it what that of another says, by name: of patrols in China, say. */
function HostColumns({ items, country }: HostProps) {
  const { t } = useSite()
  return (
    <>
      {[...group(items, ({ record }) => record.country)].map(([speaker, said]) => {
        const iso2 = speaker === country ? null : (said[0]?.iso2 ?? null)
        return (
          <Column key={speaker} title={iso2 === null ? t.hostAnswers : t.answersFrom(t.country(iso2))} items={said} />
        )
      })}
    </>
  )
}

interface AnswersProps {
  readonly answers: Answers
  /** ISO 3166-1 alpha-3 of the country that is told of; null: none. */
  readonly country: string | null
  /** What stands there where nobody answered. */
  readonly none?: string
}

/** Who answers, in columns of equal weight. */
export function AnswerColumns({ answers, country, none }: AnswersProps) {
  const { t } = useSite()
  if (countAnswers(answers) === 0) return <p class="no-answer">{none ?? t.noAnswer}</p>
  return (
    <div class="answers">
      <HostColumns items={answers.host} country={country} />
      <Column title={t.chinaAnswers} items={answers.china} />
      <Column title={t.concernedAnswers} items={answers.concerned} />
      <Column title={t.otherAnswers} items={answers.others} />
    </div>
  )
}

interface BlockProps extends AnswersProps {
  /** What is claimed. */
  readonly children: ComponentChildren
}

/** A claim beside its answers. */
export function ClaimBlock({ answers, country, none, children }: BlockProps) {
  const { t } = useSite()
  return (
    <div class={countAnswers(answers) > 0 ? 'claim-block' : 'claim-block unanswered'}>
      <div class="claims">
        <Heading depth={2} class="column-title">
          {t.claimTitle}
        </Heading>
        {children}
      </div>
      <AnswerColumns answers={answers} country={country} none={none} />
    </div>
  )
}

interface GroupProps {
  readonly group: ClaimGroup
  readonly country: string
}

function GroupBlock({ group: { claims, answers, whole }, country }: GroupProps) {
  const { t } = useSite()
  return (
    <ClaimBlock answers={answers} country={country} none={whole ? t.noAnswerAlone : t.noAnswer}>
      {claims.map((told) => (
        <ToldItem key={told.record.id} told={told} />
      ))}
    </ClaimBlock>
  )
}

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly groups: readonly ClaimGroup[]
  /** ISO 3166-1 alpha-3 of the country that is told of: what another says of the same is told as its own. */
  readonly country: string
}

/** A section of claims, each with its answers or the word that there are none; nothing where there are no claims. */
export function ClaimSection({ id, title, groups, country }: SectionProps) {
  if (groups.length === 0) return null
  return (
    <Section id={id} title={title}>
      {groups.map((group) => (
        <GroupBlock key={group.claims[0]?.record.id} group={group} country={country} />
      ))}
    </Section>
  )
}

/** Records that nobody answers, one after the other; answered ones with their answers. */
export function RecordSection({ id, title, groups, country }: SectionProps) {
  if (groups.length === 0) return null
  const answered = groups.filter(({ answers }) => countAnswers(answers) > 0)
  const plain = groups.filter(({ answers }) => countAnswers(answers) === 0).flatMap(({ claims }) => claims)
  return (
    <Section id={id} title={title}>
      {answered.map((group) => (
        <GroupBlock key={group.claims[0]?.record.id} group={group} country={country} />
      ))}
      {plain.map((told) => (
        <ToldItem key={told.record.id} told={told} />
      ))}
    </Section>
  )
}
