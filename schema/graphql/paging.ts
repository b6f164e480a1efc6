/** Connections, as the Relay cursor connections specification has them. */
import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql'
import type { Enumeration } from '../define/field.ts'
import { type Argument, objectType } from './declare.ts'

export const SortDirection: Enumeration = {
  name: 'SortDirection',
  description: 'Which way an order runs.',
  values: { ASC: 'Smallest, earliest or first in the alphabet first.', DESC: 'The other way round.' },
}

export const Nulls: Enumeration = {
  name: 'Nulls',
  description: 'Where nodes without a value stand.',
  values: { FIRST: 'Before all others.', LAST: 'After all others.' },
}

/** Rows of a page: what is given where the client says nothing, and what is given at most. */
export const PAGE = { default: 25, most: 1000 } as const

export const PageInfo = objectType('PageInfo', 'Where a page stands in its connection (Relay).', [
  { name: 'hasNextPage', type: () => GraphQLBoolean, description: 'Whether more follow.' },
  { name: 'hasPreviousPage', type: () => GraphQLBoolean, description: 'Whether some stand before.' },
  { name: 'startCursor', type: () => GraphQLString, nullable: true, description: 'Cursor of the first node.' },
  { name: 'endCursor', type: () => GraphQLString, nullable: true, description: 'Cursor of the last node.' },
])

export const pageArguments: readonly Argument[] = [
  {
    name: 'first',
    type: () => GraphQLInt,
    description: `The first so many, ${PAGE.most} at most; ${PAGE.default} where nothing is said.`,
  },
  { name: 'after', type: () => GraphQLString, description: 'Only what follows this cursor.' },
  { name: 'last', type: () => GraphQLInt, description: `The last so many, ${PAGE.most} at most.` },
  { name: 'before', type: () => GraphQLString, description: 'Only what stands before this cursor.' },
]
