/**
 * The floor to compare with: node:http and one hand-written statement a request by `session.run`, nothing between.
 * `bench/bare.ts bolt://… PORT`
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import { WORKS } from './work.ts'

const { protocol, host, username, password } = new URL(process.argv[2]!)
const token = username ? neo4j.auth.basic(decodeURIComponent(username), decodeURIComponent(password)) : undefined
const driver = neo4j.driver(`${protocol}//${host}`, token, { disableLosslessIntegers: true })
const statements = new Map(WORKS.map(({ name, cypher }) => [name, cypher]))

interface Call {
  readonly name: string
  readonly variables: Readonly<Record<string, string>>
}

async function answer({ name, variables }: Call): Promise<string> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, database: 'neo4j' })
  try {
    const { records } = await session.run(statements.get(name)!, variables)
    return JSON.stringify({ data: records.map((record) => record.get(0)) })
  } finally {
    await session.close()
  }
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    try {
      const body = await answer(JSON.parse(Buffer.concat(chunks).toString()) as Call)
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      response.writeHead(200, headers).end(body)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
})

server.listen(Number(process.argv[3]), '127.0.0.1', () => {
  console.log(`The bare server answers on ${(server.address() as AddressInfo).port}`)
})
