import { GraphQLID } from 'graphql'
import { outputOf } from '../schema/graphql/outputs.ts'
import { readResolver } from './read.ts'

/** `node(id)` and `nodes(ids)`: anything by its id (Relay global object identification). */
export const nodeResolver = () =>
  readResolver('NodeResolver', [
    {
      name: 'node',
      read: { kind: 'one', type: 'Node' },
      type: () => outputOf('Node'),
      nullable: true,
      description: 'Anything by its id; null where there is nothing that you may see.',
      args: [{ name: 'id', type: () => GraphQLID, nullable: false }],
    },
    {
      name: 'nodes',
      read: { kind: 'several', type: 'Node' },
      type: () => [outputOf('Node')],
      nullable: 'items',
      description: 'Things by their ids, in the order of these; null in the place of what you may not see.',
      args: [{ name: 'ids', type: () => [GraphQLID], nullable: false }],
    },
  ])
