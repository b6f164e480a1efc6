/**
 * The floor: node:http and one hand-written statement a request by `session.run`, nothing between.
 * `bench/bare.ts bolt://… PORT`
 */
import { createServer } from 'node:http'
import neo4j from 'neo4j-driver'
import { WORKS } from './work.ts'

const [url, port] = process.argv.slice(2)
const driver = neo4j.driver(url!, undefined, { disableLosslessIntegers: true })
const statements = new Map(WORKS.map(({ name, cypher }) => [name, cypher]))

createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    const { name, variables } = JSON.parse(Buffer.concat(chunks).toString())
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, database: 'neo4j' })
    try {
      const { records } = await session.run(statements.get(name)!, variables)
      const body = JSON.stringify({ data: records.map((record) => record.get(0)) })
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
    } catch (error) {
      response.writeHead(500).end(String(error))
    } finally {
      await session.close()
    }
  })
}).listen(Number(port), '127.0.0.1', () => console.log('answers'))
