/** A publisher for tests: the data name none. */
import type { Publisher } from '../../src/model/dataset.ts'

export const PUBLISHER: Publisher = { name: 'Example Desk', contact: 'mailto:desk@example.org', repository: null }
