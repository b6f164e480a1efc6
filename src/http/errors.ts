/** What clients are told when something fails: our own errors as they are, GraphQL's with Apollo's codes, else INTERNAL. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { CODES, type Code, InsitesError } from '../../schema/errors.ts'

/** Codes that Apollo gives to requests which GraphQL itself refuses. Clients know them, so they stay. */
const APOLLO_CODES = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

export const internal = (cause?: unknown) =>
  new InsitesError('INTERNAL', 'Something went wrong here; the log has it under this response’s x-request-id.', {
    cause,
  })

/** What was thrown at first: graphql-js and Apollo wrap it, sometimes twice. */
export function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error
}

/** The code that a client sees for an error. */
export function codeOf(error: unknown): string {
  const root = rootCause(error)
  if (root instanceof InsitesError) return root.code
  const code = error instanceof GraphQLError ? error.extensions.code : undefined
  if (typeof code === 'string' && APOLLO_CODES.has(code)) return code
  return isCallersMistake(root) ? 'BAD_USER_INPUT' : 'INTERNAL'
}

/** Apollo's hook for each error of a response. */
export function formatError(
  { message, locations, path }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const root = rootCause(error)
  const code = codeOf(error)
  return {
    message: code === 'INTERNAL' && !(root instanceof InsitesError) ? internal().message : message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: root instanceof InsitesError ? root.extensions : { code },
  }
}

/** The HTTP status of a response that has no data because of this error; nothing where Apollo's own is right. */
export function statusOf(error: unknown): number | undefined {
  const code = codeOf(error)
  return code in CODES ? CODES[code as Code] : undefined
}

/**
 * graphql-js reports some of a caller's mistakes without a mark: arguments whose variable was not given, found while
 * it executes, and more faults in variables than it lists.
 */
function isCallersMistake(root: unknown): boolean {
  return root instanceof GraphQLError && /^(Argument "|Too many errors processing variables)/.test(root.message)
}
