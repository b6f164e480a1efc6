/** Aggregates as Cypher. Figures are computed in a `WITH` and put in lists in the next clause: Grafeo wants it so. */
import { call, match, type Names, scope } from './clauses.ts'
import { type Aggregate, type Figure, type Group, HALF, type Level } from './plan.ts'
import { hop, predicate } from './predicate.ts'
import { slots } from './rows.ts'
import { lines, type Text } from './text.ts'

const expression = (figure: Figure, node: string): string => {
  switch (figure.kind) {
    case 'count':
      return `count(${node})`
    case 'mean':
      return `avg(toFloat(${node}.${figure.property}))`
    case 'sum':
      return `coalesce(sum(${node}.${figure.property}), 0)`
    case 'sumHigh':
      return `coalesce(sum(${node}.${figure.property} / ${HALF}), 0)`
    case 'sumLow':
      return `coalesce(sum(${node}.${figure.property} % ${HALF}), 0)`
    default:
      return `${figure.kind}(${node}.${figure.property})`
  }
}

const named = (figures: readonly Figure[], node: string) =>
  figures.map((figure, i) => `${expression(figure, node)} AS f${i}`)
const names = (figures: readonly Figure[]) => figures.map((_, i) => `f${i}`)

export function compileAggregate({ base, figures, groups }: Aggregate, text: Text, results: string[]): string {
  const calls: string[] = []
  const result = () => {
    const name = `a${text.next()}`
    results.push(name)
    return name
  }
  if (figures.length) {
    const node = `n${text.next()}`
    calls.push(
      call(
        scope(),
        match(base, text, { node, edge: '' }, undefined),
        `WITH ${named(figures, node).join(', ')}`,
        `RETURN [${names(figures).join(', ')}] AS ${result()}`,
      ),
    )
  }
  if (groups?.rows) calls.push(grouped(base, groups, text, result()))
  if (groups?.count) calls.push(groupCount(base, groups.keys, text, result()))
  return lines(...calls)
}

interface Key {
  readonly name: string
  readonly level?: Level
  /** What a group's node is told apart and ordered by. */
  readonly order: string
}

/** The nodes of the base with what each is grouped by. */
function keyed(base: Level, groups: readonly Group[], text: Text) {
  const node = `n${text.next()}`
  const optional: string[] = []
  const keys = groups.map((group): Key & { readonly expression: string } => {
    const name = `k${text.next()}`
    if (group.kind !== 'node') {
      const value = `${node}.${group.property}`
      return {
        name,
        order: name,
        expression: `${group.kind === 'year' ? `substring(${value}, 0, 4)` : value} AS ${name}`,
      }
    }
    const { from, where } = group.level
    if (from.kind !== 'side') throw new Error('Groups are formed along relationships')
    const rule = predicate(where, name, text)
    optional.push(lines(`OPTIONAL MATCH ${hop(node, from.side, '', name)}`, rule && `WHERE ${rule}`))
    return { name, level: group.level, order: `${name}.id`, expression: name }
  })
  const found = lines(match(base, text, { node, edge: '' }, undefined), ...optional)
  return { node, keys, found, grouping: keys.map(({ expression }) => expression).join(', ') }
}

function grouped(base: Level, groups: NonNullable<Aggregate['groups']>, text: Text, result: string): string {
  const { node, keys, found, grouping } = keyed(base, groups.keys, text)
  const by = ['f0 DESC', ...keys.flatMap(({ order }) => [`${order} IS NULL`, order])].join(', ')
  const columns = keys.map(({ name, level }) => {
    if (!level) return { calls: [], results: [], column: name }
    const bound: Names = { node: name, edge: '' }
    const { calls, results, columns } = slots(level.slots, bound, text)
    return { calls, results, column: `[${columns.join(', ')}]` }
  })
  const figures = names(groups.figures)
  const inner = columns.flatMap(({ results }) => results)
  return call(
    scope(),
    found,
    `WITH q, ${grouping}, ${named(groups.figures, node).join(', ')}`,
    `ORDER BY ${by} LIMIT ${text.size(groups.take)}`,
    ...columns.flatMap(({ calls }) => calls),
    inner.length > 0 && `WITH ${[...keys.map(({ name }) => name), ...figures, ...inner].join(', ')} ORDER BY ${by}`,
    `RETURN collect([${[...columns.map(({ column }) => column), ...figures].join(', ')}]) AS ${result}`,
  )
}

function groupCount(base: Level, groups: readonly Group[], text: Text, result: string): string {
  const { keys, found, grouping } = keyed(base, groups, text)
  return call(
    scope(),
    found,
    `WITH DISTINCT ${grouping}`,
    `WITH count(*) AS ${keys[0]!.name}_count`,
    `RETURN ${keys[0]!.name}_count AS ${result}`,
  )
}
