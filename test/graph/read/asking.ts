/** Asks a graph by GraphQL as some viewer, without HTTP. All that one `asking` is told travels through one reader. */
import { graphql } from 'graphql'
import { type Access, everything } from '../../../graph/access.ts'
import type { GraphPort } from '../../../graph/port.ts'
import { createReader } from '../../../graph/read/index.ts'
import { buildSchema } from '../../../resolvers/index.ts'
import { createLog } from '../../../src/log.ts'

/** The data of an answer; the first error is thrown as it was. */
export type Ask = <T = unknown>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  access?: Access,
) => Promise<T>

export function asking(port: GraphPort): Ask {
  const schema = buildSchema()
  const reader = createReader(port)
  const log = createLog('silent')
  return async <T>(source: string, variableValues: Readonly<Record<string, unknown>> = {}, access = everything) => {
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues,
      contextValue: { requestId: 'test', log, reader, access },
      fieldResolver: (value, _args, _context, { path }) => (value as Record<string, unknown>)[path.key],
    })
    if (errors) throw errors[0]!.originalError ?? errors[0]!
    return data as T
  }
}
