/** The licences under which the work of others may enter the site. */

/** SPDX identifiers. Each of them asks for its notice and for nothing that changes the atlas' own terms. */
export const LICENCES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
]

/** `(MIT OR Apache-2.0)` as `MIT OR Apache-2.0`. */
export function trimExpression(expression: string): string {
  return expression.replace(/^\((.*)\)$/, '$1').trim()
}

/** Whether an SPDX expression of identifiers, `OR` and `AND` can be met by licences of the list. */
export function isAllowed(expression: string): boolean {
  return trimExpression(expression)
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => LICENCES.includes(licence.trim())))
}
