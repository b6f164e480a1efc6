import type { GraphQLError } from 'graphql'
import type { Logger } from '../log.ts'
import { codeOf, rootCause } from './errors.ts'

/** Tells the log what went wrong in an operation: refusals by their codes, faults of ours with what really happened. */
export function logFailures(
  errors: readonly GraphQLError[],
  log: Logger,
  operationName: string | null | undefined,
): void {
  const codes = [...new Set(errors.map(codeOf))]
  const operation = operationName?.slice(0, 100)
  if (!codes.includes('INTERNAL')) log.info({ codes, operation }, 'refused')
  for (const error of errors)
    if (codeOf(error) === 'INTERNAL')
      log.error({ error: rootCause(error), path: error.path?.join('.'), operation }, 'failed')
}
