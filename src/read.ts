/** What a root field that reads does: its selection, under the viewer's access, to the reader. */
import type { GraphQLResolveInfo } from 'graphql'
import { type ReadRequest, select } from '../graph/read/index.ts'
import type { Context } from './context.ts'

export type Read = Pick<ReadRequest, 'kind' | 'type'>

export const readRoot = (read: Read, info: GraphQLResolveInfo, { reader, access }: Context): Promise<unknown> =>
  reader.read({ ...read, selected: select(info, info.parentType, info.fieldNodes) }, access)
