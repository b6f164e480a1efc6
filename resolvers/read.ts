/** Root fields that read: arguments are in the selection, the answer comes out in the shape asked for. */
import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Info, Query, Resolver } from 'type-graphql'
import { type Argument, type Declared, declareArgs, ref, type TypeRef } from '../schema/graphql/declare.ts'
import type { Context } from '../src/context.ts'
import { type Read, readRoot } from '../src/read.ts'

interface RootField {
  readonly name: string
  readonly read: Read
  readonly type: () => TypeRef
  readonly nullable?: boolean | 'items'
  readonly description: string
  readonly args: readonly Argument[]
}

/** A resolver class with one method for each of the fields. */
export function readResolver(name: string, fields: readonly RootField[]): Declared {
  const type = { [name]: class {} }[name] as Declared
  for (const field of fields) {
    Object.defineProperty(type.prototype, field.name, {
      value: (context: Context, info: GraphQLResolveInfo) => readRoot(field.read, info, context),
    })
    Ctx()(type.prototype, field.name, 0)
    Info()(type.prototype, field.name, 1)
    declareArgs(type.prototype, field.name, field.args, 2)
    Query(ref(field.type), { nullable: field.nullable ?? false, description: field.description })(
      type.prototype,
      field.name,
      {},
    )
  }
  Resolver()(type)
  return type
}
