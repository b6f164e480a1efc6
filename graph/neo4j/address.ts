/** From an address such as `bolt://user:password@host:7687` to a driver. */
import neo4j, { type Driver } from 'neo4j-driver'
import { badInput } from '../../schema/errors.ts'

const expected = 'bolt://user:password@host:7687 or neo4j://user:password@host:7687'

/** @throws InsitesError BAD_INPUT for what is no address, without repeating it: it may hold a password. */
export function connect(address: string, maxConnectionPoolSize: number): Driver {
  try {
    const { protocol, host, search, username, password } = new URL(address)
    const token =
      username === '' ? undefined : neo4j.auth.basic(decodeURIComponent(username), decodeURIComponent(password))
    return neo4j.driver(`${protocol}//${host}${search}`, token, {
      useBigInt: true,
      maxConnectionPoolSize,
      // All rows at once: every answer is read to its end.
      fetchSize: -1,
      connectionTimeout: 4000,
      // More than connecting takes, else a server that is gone would look like one that is busy.
      connectionAcquisitionTimeout: 5000,
      // Firewalls forget connections that rest, without a word to either side.
      connectionLivenessCheckTimeout: 60_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    })
  } catch {
    throw badInput('The address of the graph is none.', 'graph', expected)
  }
}
