/** A Neo4j that goes away and comes back, or falls silent: a relay between it and the port plays the network. */
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openNeo4j } from '../../graph/neo4j/index.ts'
import type { GraphPort } from '../../graph/port.ts'
import { neo4jUrl, noNeo4j } from '../engines/index.ts'
import { refusal } from './port/subject.ts'

class Relay {
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  #port = 0
  #silent = false
  readonly #target: URL

  constructor(target: string) {
    this.#target = new URL(target)
  }

  get url(): string {
    const url = new URL(this.#target)
    url.host = `127.0.0.1:${this.#port}`
    return url.href
  }

  async up(): Promise<void> {
    this.#server = createServer((near) => {
      const far = connect(Number(this.#target.port || 7687), this.#target.hostname)
      for (const socket of [near, far]) {
        this.#sockets.add(socket)
        socket.on('error', () => undefined).on('close', () => near.destroy() && far.destroy())
      }
      if (!this.#silent) near.pipe(far).pipe(near)
    })
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address !== null && typeof address === 'object') this.#port = address.port
  }

  async down(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    this.#sockets.clear()
    await closed
    this.#silent = false
  }

  /** Connections stay and new ones can be made, but nothing comes through. */
  silence(): void {
    this.#silent = true
    for (const socket of this.#sockets) socket.unpipe().pause()
  }
}

describe.skipIf(noNeo4j !== undefined)(`neo4j that goes away${noNeo4j === undefined ? '' : ` (${noNeo4j})`}`, () => {
  let relay: Relay
  let port: GraphPort
  beforeEach(async () => {
    relay = new Relay(neo4jUrl())
    await relay.up()
    port = await openNeo4j(relay.url)
  })
  afterEach(async () => {
    await relay.down()
    await port.close()
  })

  const one = { text: 'RETURN true' }

  it('answers UNAVAILABLE at once while it is away, and answers again when it is back', async () => {
    expect(await port.read(one)).toEqual([[true]])
    await relay.down()
    const before = performance.now()
    await refusal('UNAVAILABLE', port.read(one))
    await refusal(
      'UNAVAILABLE',
      port.write((transaction) => transaction.run(one)),
    )
    await refusal('UNAVAILABLE', port.ping())
    expect(performance.now() - before).toBeLessThan(2000)
    await relay.up()
    expect(await port.read(one)).toEqual([[true]])
    expect(await port.write((transaction) => transaction.run(one))).toEqual([[true]])
  })

  it('answers UNAVAILABLE, and runs a command once, when the connection breaks amid it', async () => {
    let runs = 0
    const command = port.write(async (transaction) => {
      runs++
      await transaction.run(one)
      await relay.down()
      await transaction.run(one)
    })
    await refusal('UNAVAILABLE', command)
    expect(runs).toBe(1)
    await relay.up()
    await port.ping()
  })

  it('answers TIMEOUT when it falls silent', async () => {
    await port.close()
    port = await openNeo4j(relay.url, { timeout: 1000 })
    relay.silence()
    const before = performance.now()
    await refusal('TIMEOUT', port.read(one))
    await refusal(
      'TIMEOUT',
      port.write((transaction) => transaction.run(one)),
    )
    expect(performance.now() - before).toBeLessThan(6000)
    await relay.down()
    await relay.up()
    await pause(50)
    expect(await port.read(one)).toEqual([[true]])
  })

  it('refuses to open where nobody answers', async () => {
    const { url } = relay
    await relay.down()
    await refusal('UNAVAILABLE', openNeo4j(url))
    await relay.up()
  })

  it('refuses an address that is none, without repeating the password in it', async () => {
    const error = await refusal('BAD_INPUT', openNeo4j('http://neo4j:hunter2@localhost:7687'))
    expect(JSON.stringify([error.message, error.extensions, String(error.cause)])).not.toContain('hunter2')
  })
})
