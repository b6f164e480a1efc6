/** Viewers for tests: whose rows they get, by the audiences that are open to them. */
import type { Access } from '../../../graph/access.ts'
import type { Entry } from '../../../graph/write/index.ts'
import { audience } from '../../../graph/write/properties.ts'
import { idNamed } from '../../contract/catalogue.ts'

const viewer = (...audiences: readonly string[]): Access => ({
  viewer: { may: Object.fromEntries(audiences.map((each) => [each, true])) },
  rows: () => 'audience',
  outcome: () => ({ kind: 'allow' }),
})

export const guest = viewer('P')

/** Signed in, and a steward of the organization `o6`. */
export const steward = viewer('P', 'C', `O:${idNamed('Organization', 'o6')}`, `S:${idNamed('Organization', 'o6')}`)

export const sees = (access: Access, { fields }: Entry): boolean =>
  audience(String(fields.visibility), fields.owner as string | undefined) in access.viewer.may
