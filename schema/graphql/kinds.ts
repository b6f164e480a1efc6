import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql'
import type { Field } from '../define/field.ts'
import { enumType, type TypeRef } from './declare.ts'
import { BigIntScalar, DateScalar, InstantScalar } from './scalars.ts'

/** The GraphQL type of one value of a field (of one element, for lists). */
export function scalarOf(field: Field): object {
  switch (field.kind) {
    case 'id':
      return GraphQLID
    case 'text':
    case 'texts':
    case 'word':
      return GraphQLString
    case 'enum':
      return enumType(field.values!)
    case 'boolean':
      return GraphQLBoolean
    case 'int':
      return GraphQLInt
    case 'bigint':
      return BigIntScalar
    case 'float':
      return GraphQLFloat
    case 'date':
      return DateScalar
    case 'instant':
      return InstantScalar
  }
}

export const typeOfField = (field: Field): TypeRef => (field.kind === 'texts' ? [scalarOf(field)] : scalarOf(field))
