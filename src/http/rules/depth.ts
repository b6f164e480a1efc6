import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql'
import { InsitesError } from '../../../schema/errors.ts'

/** Levels of fields within fields. */
export const DEPTH = 12

/**
 * Depth
 *
 * An operation is valid if its fields stand at most 12 levels deep, fragments followed. Introspection isn't counted:
 * tools ask for types of types of types, and graphql-js bounds that itself.
 *
 * See DECISIONS, Limits.
 */
export function depth(context: ValidationContext): ASTVisitor {
  /** Levels below a spread of each fragment, so that each is walked once however often it is spread. */
  const heights = new Map<string, number>()

  const heightOf = (name: string): number => {
    const known = heights.get(name)
    if (known !== undefined) return known
    heights.set(name, 0) // a fragment within itself is another rule's matter
    const fragment = context.getFragment(name)
    const height = fragment ? levels(fragment.selectionSet) : 0
    heights.set(name, height)
    return height
  }

  const levels = ({ selections }: SelectionSetNode): number => {
    let deepest = 0
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) deepest = Math.max(deepest, heightOf(selection.name.value))
      else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, levels(selection.selectionSet))
      else if (!selection.name.value.startsWith('__'))
        deepest = Math.max(deepest, 1 + (selection.selectionSet ? levels(selection.selectionSet) : 0))
    }
    return deepest
  }

  return {
    OperationDefinition(operation) {
      const deepest = levels(operation.selectionSet)
      if (deepest > DEPTH)
        context.reportError(
          new GraphQLError(`The operation is ${deepest} levels deep; at most ${DEPTH} are allowed.`, {
            nodes: operation,
            // Apollo gives errors of rules its own code; formatError finds ours here.
            originalError: new InsitesError('LIMIT', 'too deep', {
              field: 'query',
              expected: `at most ${DEPTH} levels`,
            }),
          }),
        )
      return false
    },
  }
}
