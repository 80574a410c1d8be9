/** How the codes were made, and how well two passes agreed: figures that say what they are. */
import type { CODING, CodedField } from '../../model/coding.ts'
import { useBuiltSite } from '../built-site.ts'
import { ScrollRegion } from '../panels/scroll-region.tsx'
import { Coded } from './coded.tsx'

interface Props {
  readonly coding: typeof CODING
}

function AgreementTable({ agreement }: Props['coding']) {
  const { t } = useBuiltSite()
  const { coders, fields } = t.codebook
  const names = Object.keys(agreement) as CodedField[]
  return (
    <ScrollRegion label={t.tableRegion(coders.table)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{coders.field}</th>
            <th scope="col">{coders.same}</th>
            <th scope="col">{coders.kappa}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr>
              <th scope="row">
                {fields[name]} <code>{name}</code>
              </th>
              <td class="number">{coders.percent(agreement[name].percent)}</td>
              <td class="number">{t.number(agreement[name].kappa)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

export function CoderAgreement({ coding }: Props) {
  const { t } = useBuiltSite()
  const { coders } = t.codebook
  return (
    <>
      <p>{coders.noHuman}</p>
      <p>{coders.passes(coding)}</p>
      <p>{coders.limits}</p>
      <AgreementTable {...coding} />
      <p>{coders.kappaMeans}</p>
      <p>
        <Coded text={coders.said} />
      </p>
      <p>{coders.settled(coding)}</p>
      <p>{coders.third(coding)}</p>
      <p>{coders.once(coding)}</p>
    </>
  )
}
