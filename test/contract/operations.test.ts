/**
 * Operations over the catalogue. Each is asked over HTTP (where answers are taken whole) and by graphql-js (which
 * completes every value), on every engine: all give the committed answer, by the committed statements, one for each
 * root field. `UPDATE_GOLDEN=1` writes the committed files anew; read what it wrote.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines/index.ts'
import {
  answerOf,
  asText,
  type Operation,
  operations,
  type Statements,
  statementsOf,
  UPDATE,
  writeAnswer,
  writeStatements,
} from './operations-files.ts'
import { type Service, serve } from './operations-service.ts'

const sent = new Map(engines.map(({ name }) => [name, new Map<string, Statements>()]))

describe.each(engines)('$name', (engine) => {
  let service: Service
  beforeAll(async () => {
    service = await serve(engine)
  })
  afterAll(() => service?.close())

  it.each(operations)('$name', async (operation) => {
    let answer: string | undefined
    const texts = await service.statements(async () => {
      const { body } = await service.ask(operation)
      expect(body.errors, `${operation.name} is answered`).toBeUndefined()
      answer = asText(body.data)
    })
    const completed = (await service.execute(operation)) as { data: unknown; errors?: unknown }
    same(operation, 'completed by graphql-js', asText(completed.data), 'taken whole', answer!)
    if (UPDATE && engine === engines[0]) writeAnswer(operation.name, answer!)
    same(operation, 'committed', answerOf(operation.name), `answered by ${engine.name}`, answer!)

    expect(texts, `${operation.name}: one statement for each root field`).toHaveLength(operation.keys.length)
    const statements = new Map(operation.keys.map((key, i) => [key, texts[i]!]))
    sent.get(engine.name)!.set(operation.name, statements)
    if (UPDATE) return
    const committed = statementsOf(operation.name, engine.name)
    for (const [key, text] of statements)
      same(operation, `committed for ${key}`, committed?.get(key), `compiled for ${engine.name}`, text)
  })
})

// Statements of both engines stand in one file, so they are written after the last.
if (UPDATE)
  afterAll(() => {
    const [grafeo, neo4j] = [sent.get('grafeo')!, sent.get('neo4j')]
    if (!neo4j) throw new Error('Statements are written where both engines are there')
    for (const [name, statements] of neo4j) writeStatements(name, statements, grafeo.get(name)!)
  })

/** Equal texts, or a message that names the operation and shows where the two differ. */
function same({ name }: Operation, said: string, expected: string | undefined, saying: string, actual: string): void {
  expect(actual, `${name}: expected is what is ${said}, received what is ${saying}`).toBe(expected ?? '(nothing)')
}
