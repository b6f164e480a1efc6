/** What a request carries through resolvers. */
import type { Access } from '../graph/access.ts'
import type { Reader } from '../graph/read/index.ts'
import type { Logger } from './log.ts'

export interface Context {
  /** Names the request in the log, in the response's `x-request-id` and in changes. */
  readonly requestId: string
  readonly log: Logger
  readonly reader: Reader
  readonly access: Access
}
