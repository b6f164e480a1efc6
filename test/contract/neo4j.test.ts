import { describe, it } from 'vitest'
import { neo4j, noNeo4j } from '../engines/index.ts'
import { portContract } from './port.ts'

if (noNeo4j === undefined) portContract('neo4j', neo4j.open)
else describe('neo4j', () => it.skip(`keeps the contract (${noNeo4j})`, () => undefined))
