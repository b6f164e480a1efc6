/** The GraphQL schema, built once from the vocabulary: outputs and inputs from `schema/`, root fields from here. */
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { settle } from '../schema/graphql/declare.ts'
import { outputOf } from '../schema/graphql/outputs.ts'
import { interfaces, types } from '../schema/vocabulary.ts'
import { nodeResolver } from './node.ts'
import { typeResolver } from './types.ts'

let built: GraphQLSchema | undefined

export function buildSchema(): GraphQLSchema {
  built ??= build()
  return built
}

function build(): GraphQLSchema {
  const resolvers = [nodeResolver(), ...types.map(typeResolver)]
  const orphanedTypes = [...types, ...interfaces].map(({ name }) => outputOf(name))
  settle()
  return buildSchemaSync({
    // biome-ignore lint/complexity/noBannedTypes: type-graphql's own type for classes
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    orphanedTypes,
    validate: false,
    skipCheck: true,
  })
}
