import { type NodeType, typeNamed } from '../vocabulary.ts'
import { constantCase, type Declared, enumType, inputType, memo } from './declare.ts'
import { Nulls, SortDirection } from './paging.ts'

/** The fields a type can be ordered by, under the names of its `SortBy` enumeration. */
export const sortFields = (type: NodeType): Map<string, string> =>
  new Map([...type.fields.values()].filter((field) => field.sort).map(({ name }) => [constantCase(name), name]))

export const sortOf = memo((name: string): Declared => {
  const type = typeNamed(name)
  const by = enumType({
    name: `${name}SortBy`,
    description: `What ${name} nodes can be ordered by.`,
    values: Object.fromEntries(
      [...sortFields(type)].map(([value, field]) => [value, type.fields.get(field)!.description]),
    ),
  })
  return inputType(`${name}Sort`, 'One key of an order; ties are broken by the next key, and at last by id.', [
    { name: 'by', type: () => by, nullable: false },
    { name: 'direction', type: () => enumType(SortDirection), description: 'ASC where nothing is said.' },
    {
      name: 'nulls',
      type: () => enumType(Nulls),
      description: 'Where nodes without a value stand; LAST where nothing is said.',
    },
  ])
})
