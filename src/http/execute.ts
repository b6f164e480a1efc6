/**
 * Execution without completion. Root fields give answers already in the response's shape, so walking them again
 * field by field, as graphql-js does to complete values, would find every value as it is. Here the root fields of a
 * query are resolved side by side and their answers taken whole (GraphQL specification, sections 6.1 to 6.4, less
 * 6.4.3). What asks for the schema itself (`__schema`, `__type`) goes the usual way.
 */
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isNonNullType,
  Kind,
  locatedError,
} from 'graphql'
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js'
import { type Operation, rootFields } from '../../graph/read/index.ts'
import type { Context } from '../context.ts'
import { formatError } from './errors.ts'
import { logFailures } from './failures.ts'

type Requested = GraphQLRequestContext<Context>

export const completed: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async responseForOperation(requested) {
        const { operation, schema, request } = requested
        if (operation?.operation !== 'query') return null
        const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {})
        // wrong variables are refused by the usual way
        if (!variables.coerced) return null
        const fragments = fragmentsOf(requested)
        const context: Operation = { schema, fragments, variableValues: variables.coerced }
        const type = schema.getQueryType()!
        const fields = rootFields(context, type, operation.selectionSet)
        for (const [first] of fields.values())
          if (first!.name.value === '__schema' || first!.name.value === '__type') return null
        const { data, errors } = await answer(requested, context, type, fields)
        if (errors.length) logFailures(errors, requested.contextValue.log, requested.operationName)
        const failed = errors.map((error) => formatError(error.toJSON(), error))
        return {
          http: requested.response.http,
          body: { kind: 'single', singleResult: failed.length ? { errors: failed, data } : { data } },
        }
      },
    }
  },
}

const spread = new WeakMap<object, Record<string, FragmentDefinitionNode>>()

/** The fragments of a document by name; documents are kept and come again. */
function fragmentsOf({ document }: Requested): Record<string, FragmentDefinitionNode> {
  const known = spread.get(document!)
  if (known) return known
  const fragments = Object.fromEntries(
    document!.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  spread.set(document!, fragments)
  return fragments
}

async function answer(
  requested: Requested,
  operation: Operation,
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, FieldNode[]>,
) {
  const errors: GraphQLError[] = []
  const values = await Promise.all(
    [...fields].map(async ([key, nodes]) => {
      try {
        return await root(requested, operation, type, key, nodes)
      } catch (error) {
        errors.push(locatedError(error, nodes, [key]))
        return null
      }
    }),
  )
  const keys = [...fields.keys()]
  const data: Record<string, unknown> = {}
  for (let i = 0; i < keys.length; i++) {
    const field = type.getFields()[fields.get(keys[i]!)![0]!.name.value]
    // an error in a field that can't be null takes the whole answer with it (section 6.4.4)
    if (values[i] === null && field && isNonNullType(field.type)) return { data: null, errors }
    data[keys[i]!] = values[i]
  }
  return { data, errors }
}

function root(
  requested: Requested,
  operation: Operation,
  type: GraphQLObjectType,
  key: string,
  nodes: FieldNode[],
): unknown {
  const name = nodes[0]!.name.value
  if (name === '__typename') return type.name
  const field = type.getFields()[name]!
  const info: GraphQLResolveInfo = {
    ...operation,
    fieldName: name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: type,
    path: { prev: undefined, key, typename: type.name },
    rootValue: undefined,
    operation: requested.operation!,
    fragments: { ...operation.fragments },
    variableValues: { ...operation.variableValues },
  }
  const args = getArgumentValues(field, nodes[0]!, operation.variableValues)
  return field.resolve!(undefined, args, requested.contextValue, info)
}
