/**
 * The committed operations: `<name>.graphql` with `<name>.variables.json` where it takes some, the answer in
 * `<name>.json`, and the statements in `<name>.cypher` (Neo4j's; below a line, those of Grafeo that differ).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getOperationAST, Kind, parse, type SelectionSetNode } from 'graphql'
import type { Call } from './operations-service.ts'

const folder = join(import.meta.dirname, 'operations')

/** Golden files are written anew instead of compared. */
export const UPDATE = process.env.UPDATE_GOLDEN === '1'

const fileOf = (name: string, ending: string) => join(folder, `${name}.${ending}`)
const read = (name: string, ending: string) =>
  existsSync(fileOf(name, ending)) ? readFileSync(fileOf(name, ending), 'utf8') : undefined

export interface Operation extends Call {
  readonly name: string
  /** Response keys of the root fields that read the graph, in their order. */
  readonly keys: readonly string[]
}

export const operations: readonly Operation[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const name = file.slice(0, -'.graphql'.length)
    const query = readFileSync(join(folder, file), 'utf8')
    const variables = read(name, 'variables.json')
    return { name, query, variables: variables && JSON.parse(variables), keys: keysOf(query) }
  })

/** Root fields as they are written; operations that decide about root fields by `@include` don't belong here. */
function keysOf(query: string): string[] {
  const document = parse(query)
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  )
  const keys = (set: SelectionSetNode): string[] =>
    set.selections.flatMap((each) => {
      if (each.kind === Kind.FRAGMENT_SPREAD) return keys(fragments.get(each.name.value)!)
      if (each.kind === Kind.INLINE_FRAGMENT) return keys(each.selectionSet)
      return each.name.value.startsWith('__') ? [] : [each.alias?.value ?? each.name.value]
    })
  return [...new Set(keys(getOperationAST(document)!.selectionSet))]
}

export const asText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`

/** However the file is laid out, the text is as `asText` gives it. */
export function answerOf(name: string): string | undefined {
  const text = read(name, 'json')
  return text && asText(JSON.parse(text))
}

export const writeAnswer = (name: string, text: string) => writeFileSync(fileOf(name, 'json'), text)

/** The statements by response key. */
export type Statements = ReadonlyMap<string, string>

const GRAFEO = '\n// ———— Grafeo, where it differs ————\n\n'

const written = (statements: Statements) => [...statements].map(([key, text]) => `// ${key}\n${text}\n`).join('\n')

const parsed = (text: string): Statements =>
  new Map(
    text
      .split(/^\/\/ (?=\w)/m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trimEnd()]),
  )

/** What was committed for an engine. */
export function statementsOf(name: string, engine: 'neo4j' | 'grafeo'): Statements | undefined {
  const text = read(name, 'cypher')
  if (text === undefined) return undefined
  const [neo4j = '', grafeo = ''] = text.split(GRAFEO)
  return engine === 'neo4j' ? parsed(neo4j) : new Map([...parsed(neo4j), ...parsed(grafeo)])
}

export function writeStatements(name: string, neo4j: Statements, grafeo: Statements): void {
  const differing = new Map([...grafeo].filter(([key, text]) => neo4j.get(key) !== text))
  writeFileSync(fileOf(name, 'cypher'), written(neo4j) + (differing.size ? GRAFEO + written(differing) : ''))
}
