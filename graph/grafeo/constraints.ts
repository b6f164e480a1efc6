/** Grafeo accepts a uniqueness constraint over values that are taken twice already, so they are counted first. */
import type { GrafeoDB } from '@grafeo-db/js'
import { InsitesError } from '../../schema/errors.ts'

// The form that the dialect writes.
const uniqueness = /^CREATE CONSTRAINT (\S+) .* FOR \(n:`(.+)`\) REQUIRE n\.`(.+)` IS UNIQUE$/

/** @throws InsitesError CONSTRAINT when `statement` would make unique what is not. */
export async function refuseDuplicates(database: GrafeoDB, statement: string): Promise<void> {
  const [, name, label, property] = uniqueness.exec(statement) ?? []
  if (name === undefined || (await exists(database, name))) return
  const text =
    `MATCH (n:\`${label}\`) WHERE n.\`${property}\` IS NOT NULL ` +
    `WITH n.\`${property}\` AS value, count(*) AS times WHERE times > 1 RETURN count(*) AS taken`
  const taken = (await database.executeCypher(text)).scalar()
  if (taken === 0) return
  throw new InsitesError('CONSTRAINT', `${label}.${property} can't be made unique: ${taken} values are there twice.`)
}

async function exists(database: GrafeoDB, constraint: string): Promise<boolean> {
  const rows = (await database.executeCypher('SHOW CONSTRAINTS')).rows()
  return rows.some(([name]) => name === constraint)
}
