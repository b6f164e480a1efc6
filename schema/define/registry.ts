/** Where the decorators leave what they were told, until `index.ts` of the schema reads it. */
import type { Field } from './field.ts'

// biome-ignore lint/complexity/noBannedTypes: decorators hand over constructors as Function
type Class = Function

export interface TypeOptions {
  readonly description: string
  /** The standards whose term this is: `dcat:Dataset`. */
  readonly standard: string
  /** Name of the root field that lists them: `datasets`. */
  readonly plural: string
  /** The field whose value is the `label`. */
  readonly label: string
  /** A `Work`: has topics and contributors. */
  readonly work?: boolean
}

const fields = new Map<Class, Field[]>()
const types = new Map<Class, TypeOptions>()

export function declare(type: Class, field: Field): void {
  const own = fields.get(type) ?? []
  own.push(field)
  fields.set(type, own)
}

/** States that a class is a type of the graph: its name is the GraphQL type and the node label. */
export const nodeType =
  (options: TypeOptions): ClassDecorator =>
  (type) => {
    types.set(type, options)
  }

/** Fields of a class, inherited ones first, each in the order it is written. */
export function fieldsOf(type: Class): Field[] {
  const parent = Object.getPrototypeOf(type) as Class | null
  return [...(parent?.prototype ? fieldsOf(parent) : []), ...(fields.get(type) ?? [])]
}

export function optionsOf(type: Class): TypeOptions {
  const options = types.get(type)
  if (!options) throw new Error(`${type.name} is not declared with @nodeType`)
  return options
}
