/**
 * What a client asked for, without GraphQL's syntax: fragments spread, `@skip` and `@include` decided, arguments
 * coerced, fields of equal response key merged (GraphQL specification, sections 5.3.2 and 6.3.2).
 */
import {
  type ASTNode,
  BREAK,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { getArgumentValues } from 'graphql/execution/values.js'

export interface Selected {
  /** The response key: the alias where there is one. */
  readonly key: string
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  /** By concrete type of the value; undefined for scalars. */
  readonly children?: Selections
}

export type Selections = ReadonlyMap<string, readonly Selected[]>

export interface Operation {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variableValues: Readonly<Record<string, unknown>>
}

type Collected = Map<string, FieldNode[]>

const wanted = (node: Parameters<typeof getDirectiveValues>[1], { variableValues }: Operation): boolean =>
  !node.directives?.length ||
  (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false)

function collect(
  operation: Operation,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  into: Collected,
  seen: Set<string>,
) {
  for (const node of set.selections) {
    if (!wanted(node, operation)) continue
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      const before = into.get(key)
      if (before) before.push(node)
      else into.set(key, [node])
      continue
    }
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      if (seen.has(node.name.value)) continue
      seen.add(node.name.value)
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? operation.fragments[node.name.value]! : node
    if (applies(operation.schema, type, fragment.typeCondition?.name.value))
      collect(operation, type, fragment.selectionSet, into, seen)
  }
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const named = schema.getType(condition)
  return isAbstractType(named) && schema.isSubType(named, type)
}

/** Fields of an operation's root, in the order of the response. */
export function rootFields(operation: Operation, type: GraphQLObjectType, set: SelectionSetNode): Collected {
  const fields: Collected = new Map()
  collect(operation, type, set, fields, new Set())
  return fields
}

// Documents are kept and come again: what stands below a root field is the same each time where no variable decides.
const fixed = new WeakMap<FieldNode, { readonly schema: GraphQLSchema; readonly children: Selections | undefined }>()
const variable = new WeakSet<FieldNode>()

/** Everything below one root field. */
export function select(operation: Operation, parent: GraphQLObjectType, nodes: readonly FieldNode[]): Selected {
  const [node] = nodes as [FieldNode]
  // with a second field of the same key beside it, another answer
  const known = nodes.length === 1 ? fixed.get(node) : undefined
  if (known?.schema === operation.schema) {
    const { name, alias } = node
    const args = getArgumentValues(parent.getFields()[name.value]!, node, operation.variableValues)
    return { key: alias?.value ?? name.value, name: name.value, args, children: known.children }
  }
  const selected = new Selector(operation).field(parent, nodes)
  if (nodes.length === 1 && !variable.has(node)) {
    if (decidedByVariables(node, operation)) variable.add(node)
    else fixed.set(node, { schema: operation.schema, children: selected.children })
  }
  return selected
}

/** Whether a variable stands anywhere below a field. */
function decidedByVariables(field: FieldNode, { fragments }: Operation): boolean {
  let found = false
  const seen = new Set<string>()
  const look = (node: ASTNode | undefined) => {
    if (!node) return
    visit(node, {
      Variable: () => {
        found = true
        return BREAK
      },
      FragmentSpread: ({ name }) => {
        if (seen.has(name.value)) return
        seen.add(name.value)
        look(fragments[name.value])
      },
    })
  }
  look(field.selectionSet)
  return found
}

class Selector {
  // Members of an interface share what they were asked alike, so that one statement part serves them all.
  private readonly shared = new Map<string, Selected>()
  private readonly numbers = new Map<FieldNode, number>()

  constructor(private readonly operation: Operation) {}

  field(parent: GraphQLObjectType, nodes: readonly FieldNode[]): Selected {
    const node = nodes[0]!
    const name = node.name.value
    const key = node.alias?.value ?? name
    if (name === '__typename') return { key, name, args: {} }
    const definition = parent.getFields()[name]!
    const id = `${nodes.map((each) => this.number(each)).join()} ${definition.type}`
    const known = this.shared.get(id)
    if (known) return known
    const selected = {
      key,
      name,
      args: getArgumentValues(definition, node, this.operation.variableValues),
      children: this.children(definition.type, nodes),
    }
    this.shared.set(id, selected)
    return selected
  }

  private children(type: GraphQLOutputType, nodes: readonly FieldNode[]): Selections | undefined {
    const named = getNamedType(type)
    const concrete = isObjectType(named)
      ? [named]
      : isAbstractType(named)
        ? this.operation.schema.getPossibleTypes(named)
        : []
    if (!concrete.length) return undefined
    return new Map(concrete.map((each) => [each.name, this.fields(each, nodes)]))
  }

  private fields(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
    const fields: Collected = new Map()
    const seen = new Set<string>()
    for (const node of nodes) if (node.selectionSet) collect(this.operation, type, node.selectionSet, fields, seen)
    if (!fields.size && !nodes.some((node) => node.selectionSet))
      throw new GraphQLError(`${type.name} needs a selection`)
    return [...fields.values()].map((each) => this.field(type, each))
  }

  private number(node: FieldNode): number {
    const known = this.numbers.get(node)
    if (known !== undefined) return known
    this.numbers.set(node, this.numbers.size)
    return this.numbers.size - 1
  }
}
