import { GraphQLID, GraphQLInt } from 'graphql'
import { aggregateOf, groupByOf } from '../schema/graphql/aggregates.ts'
import type { Declared } from '../schema/graphql/declare.ts'
import { filterOf } from '../schema/graphql/filters.ts'
import { listArguments, listOf, outputOf } from '../schema/graphql/outputs.ts'
import { PAGE } from '../schema/graphql/paging.ts'
import type { NodeType } from '../schema/vocabulary.ts'
import { readResolver } from './read.ts'

const lowerFirst = (name: string) => name[0]!.toLowerCase() + name.slice(1)

/** `dataset(id)`, `datasets(…)` and `datasetAggregate(…)`, for each type. */
export function typeResolver({ name, options }: NodeType): Declared {
  const one = lowerFirst(name)
  return readResolver(`${name}Resolver`, [
    {
      name: one,
      read: { kind: 'one', type: name },
      type: () => outputOf(name),
      nullable: true,
      description: `One ${name} by id; null where there is none that you may see.`,
      args: [{ name: 'id', type: () => GraphQLID, nullable: false }],
    },
    {
      name: options!.plural,
      read: { kind: 'list', type: name },
      type: () => listOf(name),
      description: `All ${name} nodes that match, in order, a page at a time.`,
      args: listArguments(name),
    },
    {
      name: `${one}Aggregate`,
      read: { kind: 'aggregate', type: name },
      type: () => aggregateOf(name),
      description: `Figures over all ${name} nodes that match, whole and by group.`,
      args: [
        { name: 'filter', type: () => filterOf(name), description: 'Only nodes that match.' },
        {
          name: 'groupBy',
          type: () => [groupByOf(name)],
          description: 'What groups are formed by; three keys at most.',
        },
        {
          name: 'first',
          type: () => GraphQLInt,
          description: `Groups given, the largest first; ${PAGE.default} where nothing is said.`,
        },
      ],
    },
  ])
}
