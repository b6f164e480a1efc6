/** Aggregates: counts, extremes, means and sums over the nodes that match, whole or by group. */
import { GraphQLFloat, GraphQLInt } from 'graphql'
import type { Field } from '../define/field.ts'
import { type NodeType, type Side, typeNamed } from '../vocabulary.ts'
import { constantCase, type Declared, enumType, type Member, memo, objectType } from './declare.ts'
import { scalarOf } from './kinds.ts'
import { outputOf } from './outputs.ts'
import { BigIntScalar } from './scalars.ts'

/** What a group is formed by: a field's value, the year of a date, or the node at the end of a relationship. */
export type GroupKey =
  | { readonly kind: 'value'; readonly name: string; readonly field: Field }
  | { readonly kind: 'year'; readonly name: string; readonly field: Field }
  | { readonly kind: 'node'; readonly name: string; readonly side: Side }

/** The group keys of a type, by the names of its `GroupBy` enumeration. */
export const groupKeys = memo((name: string): ReadonlyMap<string, GroupKey> => {
  const type = typeNamed(name)
  const keys: GroupKey[] = [
    ...[...type.fields.values()]
      .filter((field) => field.group)
      .map(
        (field): GroupKey =>
          field.kind === 'date'
            ? { kind: 'year', name: `${field.name}Year`, field }
            : { kind: 'value', name: field.name, field },
      ),
    ...[...type.sides.values()]
      .filter((side) => typeNamed(side.target).options)
      .map((side): GroupKey => ({ kind: 'node', name: side.name, side })),
  ]
  return new Map(keys.map((key) => [constantCase(key.name), key]))
})

const numeric = (field: Field) => ['int', 'bigint', 'float'].includes(field.kind) && field.name !== 'version'
const ordered = (field: Field) => numeric(field) || field.kind === 'date' || field.kind === 'instant'

export const MEASURES = ['min', 'max', 'mean', 'sum'] as const
export type Measure = (typeof MEASURES)[number]

const measureTexts: Record<Measure, string> = {
  min: 'Smallest or earliest values; of a date, the first day.',
  max: 'Greatest or latest values; of a date, the first day.',
  mean: 'Arithmetic means, to 10 significant digits.',
  sum: 'Sums; of integers exact, even past 64 bits, of floats to 10 significant digits.',
}

/** The fields of a type that a measure can be taken of. */
export const measured = (type: NodeType, measure: Measure): Field[] =>
  [...type.fields.values()].filter(measure === 'min' || measure === 'max' ? ordered : numeric)

const sumType = (field: Field) => (field.kind === 'float' ? GraphQLFloat : BigIntScalar)

const measures = memo((name: string): Member[] => {
  const type = typeNamed(name)
  const shapes = {
    extremes: memo((_: null) =>
      objectType(
        `${name}Extremes`,
        `Extreme values over ${name} nodes; null where no node has a value.`,
        measured(type, 'min').map(
          (field): Member => ({ name: field.name, type: () => scalarOf(field), nullable: true }),
        ),
      ),
    ),
    mean: memo((_: null) =>
      objectType(
        `${name}Means`,
        `Means over ${name} nodes; null where no node has a value.`,
        measured(type, 'mean').map((field): Member => ({ name: field.name, type: () => GraphQLFloat, nullable: true })),
      ),
    ),
    sum: memo((_: null) =>
      objectType(
        `${name}Sums`,
        `Sums over ${name} nodes; 0 where no node has a value.`,
        measured(type, 'sum').map((field): Member => ({ name: field.name, type: () => sumType(field) })),
      ),
    ),
  }
  return MEASURES.filter((measure) => measured(type, measure).length).map((measure) => ({
    name: measure,
    type: () => (measure === 'mean' ? shapes.mean(null) : measure === 'sum' ? shapes.sum(null) : shapes.extremes(null)),
    description: measureTexts[measure],
  }))
})

const count: Member = { name: 'count', type: () => GraphQLInt, description: 'How many nodes.' }

const groupKeyType = memo(
  (name: string): Declared =>
    objectType(
      `${name}GroupKey`,
      'What the nodes of a group have in common; null where they have no value, or where it was not grouped by.',
      [...groupKeys(name).values()].map(
        (key): Member => ({
          name: key.name,
          type: () =>
            key.kind === 'node' ? outputOf(key.side.target) : key.kind === 'year' ? GraphQLInt : scalarOf(key.field),
          nullable: true,
          description: key.kind === 'year' ? `The year of ${key.field.name}.` : undefined,
        }),
      ),
    ),
)

export const groupByOf = memo((name: string): object =>
  enumType({
    name: `${name}GroupBy`,
    description: `What ${name} nodes can be grouped by. By nodes that several can be related to, one counts in each group.`,
    values: Object.fromEntries(
      [...groupKeys(name)].map(([value, key]) => [
        value,
        key.kind === 'node' ? key.side.description : key.field.description,
      ]),
    ),
  }),
)

export const aggregateOf = memo((name: string): Declared => {
  const group = objectType(`${name}Group`, `The ${name} nodes that have something in common.`, [
    { name: 'key', type: () => groupKeyType(name) },
    count,
    ...measures(name),
  ])
  return objectType(`${name}Aggregate`, `Figures over all ${name} nodes that match.`, [
    count,
    ...measures(name),
    { name: 'groupCount', type: () => GraphQLInt, description: 'How many groups there are in all.' },
    { name: 'groups', type: () => [group], description: 'The largest groups first; of equal size by their keys.' },
  ])
})
