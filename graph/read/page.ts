import { badInput, InsitesError } from '../../schema/errors.ts'
import { PAGE } from '../../schema/graphql/paging.ts'
import type { NodeType } from '../../schema/vocabulary.ts'
import { readCursor } from './cursor.ts'
import type { OrderKey, Page } from './plan.ts'

/** How many rows an argument asks for. @throws InsitesError BAD_INPUT below 0, LIMIT above the most */
export function size(value: unknown, path: string): number {
  const rows = Number(value)
  if (rows < 0) throw badInput(`${path} must not be negative.`, path, `0 to ${PAGE.most}`)
  if (rows > PAGE.most)
    throw new InsitesError('LIMIT', `${path} asks for ${rows} rows.`, { field: path, expected: `${PAGE.most} at most` })
  return rows
}

/** The page that the arguments of a connection ask for (Relay cursor connections, section 4). */
export function page(args: Readonly<Record<string, unknown>>, type: NodeType, order: readonly OrderKey[]): Page {
  const { first, last, after, before } = args
  if (first != null && last != null)
    throw badInput('Only one of first and last can be given.', 'last', 'first with after, or last with before')
  const backwards = last != null
  const position = (cursor: unknown, name: string) =>
    cursor == null ? undefined : readCursor(String(cursor), type.name, order, name)
  return {
    take: size(last ?? first ?? PAGE.default, backwards ? 'last' : 'first'),
    after: position(after, 'after'),
    before: position(before, 'before'),
    backwards,
  }
}
