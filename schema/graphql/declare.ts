/** Declares classes to type-graphql by calling its decorators, so that types can be derived instead of written out. */
import 'reflect-metadata'
import { Arg, Field as GraphQLField, InputType, InterfaceType, ObjectType, registerEnumType } from 'type-graphql'
import type { Enumeration } from '../define/field.ts'

// type-graphql takes a class, a scalar or an enumeration object as the type of a field, or a list of one of them
// biome-ignore lint/complexity/noBannedTypes: type-graphql's own type for it
type Named = Function | object
export type TypeRef = Named | [Named]

export interface Member {
  readonly name: string
  readonly type: () => TypeRef
  readonly nullable?: boolean
  readonly description?: string
  readonly args?: readonly Argument[]
}

export interface Argument {
  readonly name: string
  readonly type: () => TypeRef
  readonly nullable?: boolean
  readonly defaultValue?: unknown
  readonly description?: string
}

export type Declared = new () => object

const classNamed = (name: string): Declared => ({ [name]: class {} })[name]!

// type-graphql wants every class declared before it builds a schema, and ours are made when first referred to
const referred: (() => TypeRef)[] = []

/** A reference to a type, as type-graphql takes it. */
export function ref(type: () => TypeRef): () => typeof Object {
  referred.push(type)
  return type as () => typeof Object
}

/** Declares all types that declared ones refer to, and those that these refer to. */
export function settle(): void {
  for (let type = referred.pop(); type; type = referred.pop()) type()
}

/** Declares the arguments of a field or method, from the parameter at `offset` on. */
export function declareArgs(prototype: object, name: string, args: readonly Argument[], offset = 0): void {
  args.forEach(({ name: argument, type, nullable = true, ...options }, index) => {
    Arg(argument, ref(type), { nullable: options.defaultValue === undefined && nullable, ...options })(
      prototype,
      name,
      offset + index,
    )
  })
}

function members(type: Declared, fields: readonly Member[]): Declared {
  for (const { name, type: fieldType, nullable = false, description, args = [] } of fields) {
    GraphQLField(ref(fieldType), { nullable, description, simple: true })(type.prototype, name)
    declareArgs(type.prototype, name, args)
  }
  return type
}

export function objectType(
  name: string,
  description: string,
  fields: readonly Member[],
  implement: readonly Declared[] = [],
): Declared {
  const type = members(classNamed(name), fields)
  ObjectType(name, { description, implements: [...implement] })(type)
  return type
}

/** Rows of an interface carry the name of their type under `TYPE_NAME`. */
export const TYPE_NAME = Symbol('type')

export function interfaceType(
  name: string,
  description: string,
  fields: readonly Member[],
  implement: readonly Declared[] = [],
): Declared {
  const type = members(classNamed(name), fields)
  InterfaceType(name, {
    description,
    implements: [...implement],
    resolveType: (value: { [TYPE_NAME]?: string }) => value[TYPE_NAME],
  })(type)
  return type
}

export function inputType(name: string, description: string, fields: readonly Member[]): Declared {
  const type = members(
    classNamed(name),
    fields.map((field) => ({ nullable: true, ...field })),
  )
  InputType(name, { description })(type)
  return type
}

const enumerations = new Map<string, object>()

/** The enumeration object of a closed vocabulary; its values are their own names. */
export function enumType({ name, description, values }: Enumeration): object {
  const known = enumerations.get(name)
  if (known) return known
  const object = Object.fromEntries(Object.keys(values).map((value) => [value, value]))
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(values).map(([value, text]) => [value, { description: text }])),
  })
  enumerations.set(name, object)
  return object
}

/** `modifiedOn` → `MODIFIED_ON`, the spelling of enumeration values. */
export const constantCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** `HAS_DISTRIBUTION` → `HasDistribution`. */
export const pascalCase = (name: string): string =>
  name
    .split('_')
    .map((word) => word[0]! + word.slice(1).toLowerCase())
    .join('')

/** A declared type for a key, made once. Types refer to each other in circles, so they are made on demand. */
export function memo<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)!
  }
}
