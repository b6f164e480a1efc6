/** What is particular to Neo4j: it ends statements, keeps indexes in order, and every read gains by company. */
import { type Dialect, indexName } from '../dialect.ts'

export const neo4jDialect: Dialect = {
  name: 'neo4j',
  endsStatements: true,
  orderedIndexes: true,
  company: () => true,
  unique: (label, property) => [
    `CREATE CONSTRAINT \`${indexName('unique', label, property)}\` IF NOT EXISTS` +
      ` FOR (n:\`${label}\`) REQUIRE n.\`${property}\` IS UNIQUE`,
  ],
  index: (label, property) => [
    `CREATE RANGE INDEX \`${indexName('range', label, property)}\` IF NOT EXISTS` +
      ` FOR (n:\`${label}\`) ON (n.\`${property}\`)`,
  ],
  textIndex: (label, property) => [
    `CREATE TEXT INDEX \`${indexName('text', label, property)}\` IF NOT EXISTS` +
      ` FOR (n:\`${label}\`) ON (n.\`${property}\`)`,
  ],
}
